package org.tidemark.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Block;
import org.tidemark.model.Claim;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;
import org.tidemark.model.time.Edtf;
import org.tidemark.reading.claim.ClaimMaker;
import org.tidemark.reading.claim.Headings;
import org.tidemark.reading.claim.Listing;
import org.tidemark.reading.claim.Lookalikes;
import org.tidemark.reading.claim.Memberships;
import org.tidemark.reading.claim.Namings;
import org.tidemark.reading.claim.Once;
import org.tidemark.reading.claim.Scene;
import org.tidemark.reading.figure.Figures;
import org.tidemark.reading.frame.Frames;
import org.tidemark.reading.names.Cast;
import org.tidemark.reading.names.CastReader;
import org.tidemark.reading.names.NameLists;
import org.tidemark.reading.parse.Parser;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.rule.RuleBook;
import org.tidemark.reading.text.Outline;
import org.tidemark.reading.text.Passage;
import org.tidemark.reading.time.Anchor;
import org.tidemark.reading.time.TimeExpression;
import org.tidemark.reading.time.TimeReader;

/** Reads reports: proposes the claims a text makes, by the rules of a folder. */
public final class Reader {
  /** Below this a claim is likelier to waste a reader's time than to help. */
  public static final double LEAST = 0.25;

  private final Parser parser;
  private final RuleBook book;
  private final NameLists names;
  private final Set<String> lightVerbs;
  private final Lookalikes lookalikes;
  private final TimeReader times = new TimeReader();

  private Reader(Parser parser, RuleBook book, NameLists names) {
    this.parser = parser;
    this.book = book;
    this.names = names;
    this.lookalikes = new Lookalikes(book);
    this.lightVerbs = book.classes().named("light-verbs");
  }

  /**
   * A reader with the rules, word classes and names of a folder such as {@code rules/en}.
   *
   * @throws java.io.UncheckedIOException if the folder cannot be read
   */
  public static Reader with(Path rules) {
    return new Reader(Parser.english(), RuleBook.in(rules), NameLists.in(rules));
  }

  /** The rules it reads by. */
  public RuleBook book() {
    return book;
  }

  /** What it makes of a report; the same report gives the same reading. */
  public Reading read(Report report) {
    Reading all = everything(report);
    List<Claim> likely =
        all.claims().stream().filter(claim -> claim.probability() >= LEAST).toList();
    return new Reading(all.entities(), likely, all.unread());
  }

  /** The same with what is too unlikely to be proposed. */
  public Reading everything(Report report) {
    String text = report.text().characters();
    List<Passage> passages = passages(report);
    Cast cast = new CastReader(names).read(text, passages);
    List<Claim> claims = new ArrayList<>(new Namings(report, cast, passages, book).claims());
    Outline outline = new Outline(text, passages);
    Anchor anchor = Anchor.of(published(report));
    List<Unread> unread = new ArrayList<>();
    Headings headings = new Headings(cast, book.classes());
    for (Passage passage : passages) {
      Sentence sentence = passage.sentence();
      List<TimeExpression> told = times.find(text, sentence.begin(), sentence.end(), anchor);
      anchor = anchor.after(told);
      Scene scene =
          new Scene(
              text,
              passage,
              new Frames(sentence, lightVerbs),
              Figures.of(sentence),
              told,
              cast,
              Listing.of(passage, outline, passages, cast),
              headings.above(passage, text),
              following(passages, passage));
      List<Claim> found = new ClaimMaker(report, scene, book).claims();
      claims.addAll(found);
      if (found.isEmpty() && passage.role() != Block.Role.HEADING) {
        lookalike(report, scene).ifPresent(unread::add);
      }
    }
    unread.sort(Unread.LIKELIEST_FIRST);
    List<Claim> once = Once.each(Memberships.told(claims));
    List<Quote> quotes = once.stream().flatMap(claim -> claim.quotes().stream()).toList();
    return new Reading(cast.entities(), once, Unread.without(unread, quotes));
  }

  private Optional<Unread> lookalike(Report report, Scene scene) {
    Sentence sentence = scene.passage().sentence();
    return lookalikes
        .of(scene)
        .map(like ->
            new Unread(
                report.text().quote(sentence.begin(), sentence.end()),
                like.weight(),
                like.because()));
  }

  private static @Nullable Sentence following(List<Passage> passages, Passage passage) {
    int next = passage.index() + 1;
    boolean same = next < passages.size() && passages.get(next).block() == passage.block();
    return same ? passages.get(next).sentence() : null;
  }

  private static @Nullable Edtf published(Report report) {
    String published = report.source().published();
    return published == null ? null : Edtf.parse(published);
  }

  private List<Passage> passages(Report report) {
    List<Passage> passages = new ArrayList<>();
    List<Block> blocks = report.text().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = report.text().characters();
      for (Sentence sentence : parser.parse(text, block.begin(), block.end())) {
        passages.add(new Passage(passages.size(), i, block.role(), sentence));
      }
    }
    return passages;
  }
}
