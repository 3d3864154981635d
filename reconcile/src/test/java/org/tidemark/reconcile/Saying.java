package org.tidemark.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.When;
import org.tidemark.reconcile.witness.Witness;

/** A claim for a test, said in few words and changed by copy. */
record Saying(
    Kind kind,
    @Nullable String subject,
    @Nullable String object,
    @Nullable String time,
    SortedMap<Qualifier, String> words,
    @Nullable Figure value,
    @Nullable String unit,
    Manner manner) {

  /** How it is said: whether so, how surely, in which words, and when it came out. */
  record Manner(
      Polarity polarity,
      Modality modality,
      @Nullable String quote,
      @Nullable String published,
      Found found) {
    static final Manner PLAIN =
        new Manner(Polarity.ASSERTED, Modality.FACT, null, null, new Found.ByPerson("the test"));
  }

  static Saying that(Kind kind, @Nullable String subject, @Nullable String object) {
    return new Saying(kind, subject, object, null, new TreeMap<>(), null, null, Manner.PLAIN);
  }

  Saying in(@Nullable String edtf) {
    return new Saying(kind, subject, object, edtf, words, value, unit, manner);
  }

  Saying with(Qualifier qualifier, String word) {
    SortedMap<Qualifier, String> more = new TreeMap<>(words);
    more.put(qualifier, word);
    return new Saying(kind, subject, object, time, more, value, unit, manner);
  }

  Saying counting(Figure figure, @Nullable String of) {
    return new Saying(kind, subject, object, time, words, figure, of, manner);
  }

  private Saying said(Manner how) {
    return new Saying(kind, subject, object, time, words, value, unit, how);
  }

  Saying denied() {
    return polarity(Polarity.DENIED);
  }

  Saying ended() {
    return polarity(Polarity.ENDED);
  }

  Saying polarity(Polarity polarity) {
    return said(
        new Manner(polarity, manner.modality, manner.quote, manner.published, manner.found));
  }

  Saying modality(Modality modality) {
    return said(
        new Manner(manner.polarity, modality, manner.quote, manner.published, manner.found));
  }

  Saying quoting(String quote) {
    return said(
        new Manner(manner.polarity, manner.modality, quote, manner.published, manner.found));
  }

  Saying published(String date) {
    return said(new Manner(manner.polarity, manner.modality, manner.quote, date, manner.found));
  }

  Saying found(Found by) {
    return said(new Manner(manner.polarity, manner.modality, manner.quote, manner.published, by));
  }

  /** The same, found by a rule of the reader. */
  Saying byRule() {
    return found(new Found.ByRule("a-rule", "1", List.of()));
  }

  private Term subjectTerm(String name) {
    boolean person = kind == Kind.LEADS || kind == Kind.MEMBER_OF || kind == Kind.REMOVED;
    return kind == Kind.CAUSED
        ? new Words(name)
        : Entity.named(person ? EntityKind.PERSON : EntityKind.ORGANISATION, name);
  }

  private Term objectTerm(String name) {
    if (kind.end() == Kind.End.WORDS) {
      return new Words(name);
    }
    boolean place =
        kind == Kind.COVERS
            || kind == Kind.CONTROLS
            || kind == Kind.PRESENT_IN
            || kind == Kind.ATTACKED;
    EntityKind organised =
        kind == Kind.COMPOSED_OF ? EntityKind.POPULATION : EntityKind.ORGANISATION;
    return Entity.named(place ? EntityKind.PLACE : organised, name);
  }

  /** The claim, in a report that holds nothing but its words. */
  Testimony told() {
    String plain = "%s: %s, %s, %s, %s".formatted(kind.code(), subject, object, time, value);
    String text = manner.quote != null ? manner.quote : plain;
    ReportId report = ReportId.of((text + manner.published).getBytes(StandardCharsets.UTF_8));
    Claim claim =
        new Claim(
            report,
            Assertion.of(
                kind,
                subject == null ? null : subjectTerm(subject),
                object == null ? null : objectTerm(object),
                new Details(value, unit, null, null, words)),
            time == null ? Holds.UNDATED : new Holds(When.of(Edtf.parse(time)), time, null, null),
            manner.polarity,
            manner.modality,
            Voice.OF_THE_REPORT,
            List.of(new ReportText(text, List.of()).quote(0, text.length())),
            manner.found,
            1);
    return new Testimony(
        claim, new Witness(report, "a report", null, Witness.when(manner.published)));
  }
}
