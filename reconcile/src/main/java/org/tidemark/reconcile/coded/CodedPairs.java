package org.tidemark.reconcile.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.model.Quote;
import org.tidemark.model.ReportText;
import org.tidemark.model.Term;
import org.tidemark.model.time.When;

/**
 * Which claims that were read are claims that a person coded, each taken once, the best fit first.
 *
 * <p>Two are the same if kind and polarity are, their words stand in the same sentence, the ends
 * share a name (or half of their words, where they are words) and the figures overlap by half. Time
 * and modality are not asked for; they are counted apart, on the claims that are the same.
 */
public final class CodedPairs {
  private static final Pattern BREAK = Pattern.compile("(?<=[.!?”\"])\\s+(?=[A-Z“\"‘(\\[])|\\n+");

  private final List<int[]> sentences = new ArrayList<>();

  /** Pairs claims of this text. */
  public CodedPairs(ReportText text) {
    String all = text.characters();
    Matcher matcher = BREAK.matcher(all);
    int begin = 0;
    while (matcher.find()) {
      if (matcher.start() > begin) {
        sentences.add(new int[] {begin, matcher.start()});
      }
      begin = matcher.end();
    }
    sentences.add(new int[] {begin, all.length()});
  }

  private record Edge(double fit, Claim coded, Claim read) {}

  /** For each claim read that a coder wrote down, the coded one. */
  public Map<Claim, Claim> readToCoded(List<Claim> coded, List<Claim> read) {
    List<Edge> edges = new ArrayList<>();
    for (Claim one : coded) {
      for (Claim other : read) {
        double fit = fit(one, other);
        if (fit > 0) {
          edges.add(new Edge(fit, one, other));
        }
      }
    }
    edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.fit()));
    Map<Claim, Claim> pairs = new HashMap<>();
    Set<Claim> taken = new HashSet<>();
    for (Edge edge : edges) {
      if (!pairs.containsKey(edge.read()) && taken.add(edge.coded())) {
        pairs.put(edge.read(), edge.coded());
      }
    }
    return pairs;
  }

  private double fit(Claim coded, Claim read) {
    boolean comparable =
        near(coded.kind(), read.kind())
            && coded.polarity() == read.polarity()
            && inOneSentence(coded.quote(), read.quote())
            && Amount.same(coded.assertion().details().value(), read.assertion().details().value());
    if (!comparable || !sameEnds(coded, read)) {
      return 0;
    }
    return 1 + (sameTime(coded, read) ? 0.5 : 0) + (coded.kind() == read.kind() ? 0.1 : 0);
  }

  /** An attack and a fight are told apart by taste. */
  private static boolean near(Kind one, Kind other) {
    return one == other || deed(one) && deed(other);
  }

  private static boolean deed(Kind kind) {
    return kind == Kind.ATTACKED || kind == Kind.FOUGHT;
  }

  private boolean inOneSentence(Quote coded, Quote read) {
    int begin = coded.end();
    int end = coded.begin();
    for (int[] sentence : sentences) {
      if (sentence[0] < coded.end() && coded.begin() < sentence[1]) {
        begin = Math.min(begin, sentence[0]);
        end = Math.max(end, sentence[1]);
      }
    }
    return read.begin() < end && begin < read.end();
  }

  private static boolean sameEnds(Claim coded, Claim read) {
    Assertion asked = coded.assertion();
    Assertion given = read.assertion();
    if (coded.kind() == Kind.CAUSED) {
      return overlap(asked.subject(), given.subject()) >= 0.4
          && overlap(asked.object(), given.object()) >= 0.4;
    }
    boolean turnable = coded.kind().symmetric() || coded.kind() != read.kind();
    return ends(coded.kind(), asked, given.subject(), given.object())
        || turnable
            && given.object() != null
            && ends(coded.kind(), asked, given.object(), given.subject());
  }

  private static double overlap(@Nullable Term one, @Nullable Term other) {
    return one == null || other == null ? 0 : Wordings.overlap(one.label(), other.label());
  }

  private static boolean ends(
      Kind kind, Assertion asked, @Nullable Term subject, @Nullable Term object) {
    if (!Wordings.same(asked.subject(), subject)) {
      return false;
    }
    Term far = asked.object();
    if (far == null || kind.end() != Kind.End.WORDS) {
      return Wordings.same(far, object);
    }
    return object != null && Wordings.alike(far.label(), object.label());
  }

  /** Whether two claims give one time: four fifths of either is both. */
  public static boolean sameTime(Claim coded, Claim read) {
    String asked = coded.holds().edtf();
    String given = read.holds().edtf();
    if (asked == null || given == null || asked.equals(given)) {
      return asked == null ? given == null : given != null;
    }
    When one = coded.when();
    When other = read.when();
    long common = Math.min(last(one), last(other)) - Math.max(first(one), first(other)) + 1;
    long either = Math.max(last(one), last(other)) - Math.min(first(one), first(other)) + 1;
    return common > 0 && common >= 0.8 * either;
  }

  private static long first(When when) {
    LocalDate day = when.earliestStart();
    return day == null ? LocalDate.MIN.toEpochDay() : day.toEpochDay();
  }

  private static long last(When when) {
    LocalDate day = when.latestEnd();
    return day == null ? LocalDate.MAX.toEpochDay() : day.toEpochDay();
  }
}
