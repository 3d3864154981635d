package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;
import org.tidemark.reading.names.Cast;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.rule.RuleBook;
import org.tidemark.reading.rule.Sign;
import org.tidemark.reading.text.Passage;

/** The claims a report makes by giving somebody another name. */
public final class Namings {
  private static final double AS_A_RULE = 0.85;
  private static final Set<Sign> SIGNS = EnumSet.of(Sign.SUBJECT_BY_NAME, Sign.OBJECT_BY_NAME);

  private final Report report;
  private final RuleBook book;
  private final Chances chances;
  private final Cast cast;
  private final List<Passage> passages;

  /** The namings of a report's cast as claims. */
  public Namings(Report report, Cast cast, List<Passage> passages, RuleBook book) {
    this.report = report;
    this.book = book;
    this.chances = new Chances(book.weights());
    this.cast = cast;
    this.passages = passages;
  }

  /** One claim for each name given, in the order of the text. */
  public List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (Cast.Naming naming : cast.namings()) {
      Claim claim = claim(naming);
      if (!naming.name().equals(naming.entity().name()) && says(claim.quote(), naming.name())) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private static boolean says(Quote quote, String name) {
    String words = quote.exact().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return words.contains(name.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
  }

  private Claim claim(Cast.Naming naming) {
    Sentence sentence = passages.get(naming.passage()).sentence();
    Quote quote =
        report
            .text()
            .quote(sentence.token(naming.first()).begin(), sentence.token(naming.last()).end());
    String rule = "names/" + naming.way().replace(' ', '-');
    double right = book.measured().of(rule).chance(AS_A_RULE);
    Chances.Chance chance = chances.of(right, SIGNS);
    return new Claim(
        report.id(),
        Assertion.of(Kind.KNOWN_AS, naming.entity(), new Words(naming.name()), Details.NONE),
        Holds.UNDATED,
        Polarity.ASSERTED,
        Modality.FACT,
        Voice.OF_THE_REPORT,
        List.of(quote),
        new Found.ByRule(
            rule, "1", List.of("another name given by: " + naming.way(), chance.sum())),
        chance.probability());
  }
}
