package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;
import org.tidemark.model.Term;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.When;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.rule.Rule;
import org.tidemark.reading.rule.RuleBook;
import org.tidemark.reading.rule.Sign;
import org.tidemark.reading.rule.Slot;
import org.tidemark.reading.time.TimeExpression;

/** Makes the claims of one sentence: every rule that fires, for every item of every list. */
public final class ClaimMaker {
  /** What is only planned is not yet one of these. */
  private static final Set<Kind> DONE = Set.of(Kind.ATTACKED, Kind.CONTROLS, Kind.PRESENT_IN);

  private final Report report;
  private final Scene scene;
  private final RuleBook book;
  private final Chances chances;
  private final Times times;
  private final Stances stances;
  private final Wording wording;
  private final Tolls tolls;
  private final @Nullable Tolls tollsAfter;

  /** A maker for one sentence of a report. */
  public ClaimMaker(Report report, Scene scene, RuleBook book) {
    this.report = report;
    this.scene = scene;
    this.book = book;
    this.chances = new Chances(book.weights());
    this.times = new Times(scene);
    this.stances = new Stances(scene, book.classes());
    this.wording = new Wording(scene);
    this.tolls = new Tolls(scene.sentence(), scene.figures(), book.classes());
    this.tollsAfter = Tolls.after(scene, book.classes());
  }

  /** The claims of the sentence, in the order of its words and the rules. */
  public List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (Match match : new Matcher(scene, book).all()) {
      of(match, claims);
    }
    return claims;
  }

  private void of(Match match, List<Claim> into) {
    for (Bound subject : orNone(match.bound().get("subject"))) {
      for (Bound object : orNone(match.bound().get("object"))) {
        for (Match one : byTarget(match)) {
          Claim claim =
              claim(
                  one,
                  subject.equals(NOTHING) ? null : subject,
                  object.equals(NOTHING) ? null : object);
          if (claim != null) {
            into.add(claim);
          }
        }
      }
    }
  }

  /** A deed at no named place is told once for each of its targets. */
  private static List<Match> byTarget(Match match) {
    List<Bound> targets = match.bound().getOrDefault("target", List.of());
    boolean toll = match.bound().containsKey("killed") || match.bound().containsKey("value");
    if (match.bound().containsKey("object") || targets.size() < 2 || toll) {
      return List.of(match);
    }
    List<Match> each = new ArrayList<>();
    for (Bound target : targets) {
      Map<String, List<Bound>> bound = new LinkedHashMap<>(match.bound());
      bound.put("target", List.of(target));
      each.add(new Match(match.rule(), match.frame(), bound));
    }
    return each;
  }

  private static final Bound NOTHING = new Bound(-1, -1, -1, null, null, null);

  private static List<Bound> orNone(@Nullable List<Bound> bound) {
    return bound == null ? List.of(NOTHING) : bound;
  }

  private @Nullable Claim claim(Match match, @Nullable Bound subject, @Nullable Bound object) {
    Term from = subject == null ? null : subject.term();
    Term to = object == null ? null : object.term();
    Details details = details(match);
    if (!shaped(match.rule().kind(), from, to, details)) {
      return null;
    }
    Assertion said = Assertion.of(match.rule().kind(), from, to, details);
    boolean aside = match.aside();
    Stance stance = aside ? stances.ofItself(match.frame()) : stances.of(match.frame());
    if (stance.modality() == Modality.PLANNED && DONE.contains(match.rule().kind())) {
      return null;
    }
    Optional<TimeExpression> time =
        aside
            ? times.within(match.frame().predicate())
            : times.of(match.frame().predicate(), counted(match));
    if (!suits(match.rule().when(), time.filter(ClaimMaker::passing).isPresent())) {
      return null;
    }
    List<Bound> used = new ArrayList<>();
    Collections.addAll(
        used, subject == null ? NOTHING : subject, object == null ? NOTHING : object);
    for (String slot : List.of("value", "target", "place", "killed")) {
      used.addAll(match.bound().getOrDefault(slot, List.of()));
    }
    Holds holds = time.map(t -> holds(match, t)).orElse(Holds.UNDATED);
    Polarity polarity = polarity(match.rule(), stance, holds);
    Modality modality = modality(match.rule(), stance);
    Set<Sign> signs = Chances.and(Chances.signs(subject, object), holds, polarity, modality);
    Chances.Chance chance = chances.of(match.rule().chance(), signs);
    List<String> steps = timed(Steps.of(match, subject, object, stance), time.orElse(null));
    steps.add(chance.sum());
    return new Claim(
        report.id(),
        said,
        holds,
        polarity,
        modality,
        stance.voice(),
        quotes(match, wording.quote(report.text(), match.frame(), used, time.orElse(null))),
        new Found.ByRule(match.rule().id(), "1", steps),
        chance.probability());
  }

  /** The words it stands on, and those of the next sentence if that counts the dead. */
  private List<Quote> quotes(Match match, Quote quote) {
    Sentence next = scene.next();
    return next == null || !isCountedAfter(match)
        ? List.of(quote)
        : List.of(quote, report.text().quote(next.begin(), next.end()));
  }

  private boolean isCountedAfter(Match match) {
    int at = match.frame().predicate();
    return match.rule().kind() == Kind.ATTACKED
        && tollsAfter != null
        && figure(match.bound(), "killed") == null
        && figure(match.bound(), "injured") == null
        && tolls.killed(at) == null
        && tolls.injured(at) == null
        && (tollsAfter.killed(0) != null || tollsAfter.injured(0) != null);
  }

  private static int counted(Match match) {
    List<Bound> value = match.bound().getOrDefault("value", List.of());
    return value.isEmpty() ? match.frame().predicate() : value.getFirst().token();
  }

  private List<String> timed(List<String> before, @Nullable TimeExpression time) {
    List<String> steps = new ArrayList<>(before);
    if (time != null && time.edtf() != null) {
      String words = scene.text().substring(time.begin(), time.end());
      String reckoning = time.reckoning() == null ? "" : ": " + time.reckoning();
      steps.add("time “" + words + "” read as " + time.edtf() + reckoning);
    }
    return steps;
  }

  /** Whether a time is over: what holds since a day, or in these days, has no date of its own. */
  private static boolean passing(TimeExpression time) {
    return switch (time.kind()) {
      case DATE, RANGE, UNTIL, DURATION, RELATIVE -> true;
      case SINCE, PRESENT -> false;
    };
  }

  private static boolean suits(Rule.When wanted, boolean dated) {
    return switch (wanted) {
      case ANY, FROM, UNTIL -> true;
      case DATED -> dated;
      case UNDATED -> !dated;
    };
  }

  private static boolean shaped(
      Kind kind, @Nullable Term subject, @Nullable Term object, Details details) {
    boolean event = kind == Kind.ATTACKED || kind == Kind.FOUGHT;
    boolean far =
        switch (kind.end()) {
          case ENTITY, WORDS -> object != null;
          case MAYBE_ENTITY, NONE -> true;
        };
    boolean near = subject != null || (event && (object != null || !details.words().isEmpty()));
    boolean counted = kind != Kind.STRENGTH || details.value() != null;
    return far && near && counted && (subject == null || !subject.equals(object));
  }

  private Details details(Match match) {
    SortedMap<Qualifier, String> words = new TreeMap<>();
    for (Qualifier qualifier : Qualifier.values()) {
      Slot slot = match.rule().slots().get(qualifier.code());
      if (slot == null) {
        continue;
      }
      List<Bound> bound = match.bound().getOrDefault(qualifier.code(), List.of());
      if (slot.constant() != null) {
        words.put(qualifier, slot.constant());
      } else if (!bound.isEmpty()) {
        words.put(qualifier, label(bound));
      }
    }
    boolean deed = match.rule().kind() == Kind.ATTACKED;
    int at = match.frame().predicate();
    Figure killed = figure(match.bound(), "killed");
    Figure injured = figure(match.bound(), "injured");
    if (deed) {
      killed = killed == null ? tolls.killed(at) : killed;
      injured = injured == null ? tolls.injured(at) : injured;
      if (tollsAfter != null && isCountedAfter(match)) {
        killed = tollsAfter.killed(0);
        injured = tollsAfter.injured(0);
      }
    }
    return new Details(figure(match.bound(), "value"), unit(match), killed, injured, words);
  }

  private static String label(List<Bound> bound) {
    List<String> labels = new ArrayList<>();
    for (Bound one : bound) {
      Term term = one.term();
      if (term != null) {
        labels.add(term.label());
      }
    }
    return String.join(", ", labels);
  }

  private static @Nullable Figure figure(Map<String, List<Bound>> bound, String slot) {
    List<Bound> found = bound.getOrDefault(slot, List.of());
    return found.isEmpty() ? null : found.getFirst().figure();
  }

  private static @Nullable String unit(Match match) {
    Slot slot = match.rule().slots().get("unit");
    List<Bound> found = match.bound().getOrDefault("unit", List.of());
    if (slot == null || figure(match.bound(), "value") == null) {
      return null;
    }
    return found.isEmpty() ? slot.constant() : label(found);
  }

  /** "Until 1990" ends what would otherwise go on. */
  private static Polarity polarity(Rule rule, Stance stance, Holds holds) {
    if (rule.polarity() != null) {
      return rule.polarity();
    }
    String edtf = holds.edtf();
    boolean until = edtf != null && edtf.startsWith("../") && Tenure.goesOn(rule.kind());
    return until && stance.polarity() == Polarity.ASSERTED ? Polarity.ENDED : stance.polarity();
  }

  /** A rule that says "fact" overrules a plan, not what is only told or thought possible. */
  private static Modality modality(Rule rule, Stance stance) {
    Modality ruled = rule.modality();
    boolean hedged = ruled == Modality.FACT && stance.modality() != Modality.PLANNED;
    return ruled == null || hedged ? stance.modality() : ruled;
  }

  private Holds holds(Match match, TimeExpression time) {
    Rule rule = match.rule();
    Edtf edtf = time.edtf();
    if (edtf == null) {
      return Holds.UNDATED;
    }
    String words = scene.text().substring(time.begin(), time.end());
    Rule.When when = rule.when();
    if (when == Rule.When.ANY && Tenure.goesOn(rule.kind())) {
      when = times.bound(time, match.frame().predicate());
    }
    Edtf meant = Tenure.bounded(edtf, when);
    return new Holds(When.of(meant, rule.kind().mode()), meant.toString(), words, time.reckoning());
  }
}
