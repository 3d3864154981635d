package org.tidemark.store.sql;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Alias;
import org.tidemark.model.Block;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;
import org.tidemark.model.Source;
import org.tidemark.model.Term;
import org.tidemark.model.Words;
import org.tidemark.model.time.Boundary;

/**
 * SHA-256 over what an entry brought, field by field, each with its length before it.
 *
 * <p>It is the same in every engine, and what it covers must never change: chains already written
 * hang on it.
 */
final class Fingerprint {
  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  Fingerprint number(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    return this;
  }

  Fingerprint numberOrNull(@Nullable Long number) {
    flag(number != null);
    return number == null ? this : number(number);
  }

  Fingerprint flag(boolean flag) {
    digest.update((byte) (flag ? 1 : 0));
    return this;
  }

  /** Words, or none. */
  Fingerprint text(@Nullable String text) {
    if (text == null) {
      return number(-1);
    }
    ByteBuffer bytes = utf8(text);
    number(bytes.remaining());
    digest.update(bytes);
    return this;
  }

  /** Not every engine keeps a NUL or half a character, so nothing may hold one. */
  private static ByteBuffer utf8(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a text with the character U+0000 cannot be kept");
    }
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("a text with half a character cannot be kept", e);
    }
  }

  Fingerprint report(Report report) {
    text(report.id().sha256()).text(report.mediaType()).text(report.language());
    Source source = report.source();
    text(source.file()).text(source.title()).text(source.author()).text(source.publisher());
    text(source.published()).text(source.url()).text(source.licence()).number(source.grade());
    text(report.text().characters()).number(report.text().blocks().size());
    for (Block block : report.text().blocks()) {
      text(block.role().name()).number(block.begin()).number(block.end()).number(block.page());
    }
    return this;
  }

  Fingerprint entity(Entity entity) {
    text(entity.kind().code()).text(entity.name()).number(entity.aliases().size());
    for (Alias alias : entity.aliases()) {
      text(alias.name()).text(alias.because());
    }
    return this;
  }

  Fingerprint claim(Claim claim) {
    text(claim.report().sha256()).text(claim.kind().code());
    term(claim.assertion().subject()).term(claim.assertion().object());
    details(claim.assertion().details()).holds(claim.holds());
    text(claim.polarity().name()).text(claim.modality().name());
    text(claim.voice().attributedTo()).text(claim.voice().hedge());
    number(claim.quotes().size());
    for (Quote quote : claim.quotes()) {
      number(quote.begin()).number(quote.end()).text(quote.exact());
    }
    return found(claim.found()).number(Double.doubleToLongBits(claim.probability()));
  }

  private Fingerprint term(@Nullable Term term) {
    return switch (term) {
      case null -> number(0);
      case Entity entity -> number(1).text(entity.kind().code()).text(entity.name());
      case Words words -> number(2).text(words.label());
    };
  }

  private Fingerprint details(Details details) {
    figure(details.value()).text(details.unit()).figure(details.killed()).figure(details.injured());
    number(details.words().size());
    for (Map.Entry<Qualifier, String> word : details.words().entrySet()) {
      text(word.getKey().code()).text(word.getValue());
    }
    return this;
  }

  private Fingerprint figure(@Nullable Figure figure) {
    flag(figure != null);
    if (figure != null) {
      numberOrNull(figure.lo()).numberOrNull(figure.hi()).numberOrNull(figure.best());
      flag(figure.approximate()).flag(figure.loOpen()).text(figure.arithmetic());
    }
    return this;
  }

  private Fingerprint holds(Holds holds) {
    text(holds.edtf()).text(holds.words()).text(holds.reckoning());
    boundary(holds.when().start()).boundary(holds.when().end());
    return text(holds.when().mode().name());
  }

  private Fingerprint boundary(Boundary boundary) {
    numberOrNull(day(boundary.earliest())).numberOrNull(day(boundary.latest()));
    return flag(boundary.seen()).flag(boundary.approximate());
  }

  private static @Nullable Long day(@Nullable LocalDate date) {
    return date == null ? null : date.toEpochDay();
  }

  private Fingerprint found(Found found) {
    return switch (found) {
      case Found.ByRule rule -> {
        text("rule").text(rule.rule()).text(rule.version()).number(rule.steps().size());
        rule.steps().forEach(this::text);
        yield this;
      }
      case Found.ByModel model -> text("model").text(model.model()).text(model.version());
      case Found.ByPerson person -> text("person").text(person.person());
      case Found.ByImport file -> text("import").text(file.format()).text(file.address());
    };
  }
}
