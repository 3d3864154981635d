package org.tidemark.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Block;
import org.tidemark.model.Claim;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.Source;
import org.tidemark.model.Term;
import org.tidemark.reading.rule.Example;
import org.tidemark.reading.rule.Rule;

/** Tries every rule on its own examples. */
public final class RuleTrials {
  private final Reader reader;

  /** Trials by a reader. */
  public RuleTrials(Reader reader) {
    this.reader = reader;
  }

  /**
   * An example that went otherwise than its rule says.
   *
   * @param rule the rule
   * @param text the example
   * @param happened what the reader found instead
   */
  public record Failure(String rule, String text, String happened) {
    @Override
    public String toString() {
      return rule + ": “" + text + "” " + happened;
    }
  }

  /** Everything that went otherwise; empty when all rules do as they say. */
  public List<Failure> failures() {
    List<Failure> failures = new ArrayList<>();
    for (Rule rule : reader.book().rules()) {
      failures.addAll(failures(rule));
    }
    return failures;
  }

  /** What went otherwise with one rule. */
  public List<Failure> failures(Rule rule) {
    List<Failure> failures = new ArrayList<>();
    for (Example example : rule.finds()) {
      List<Claim> all = read(example.text());
      boolean found =
          all.stream().anyMatch(claim -> claim.kind() == rule.kind() && as(claim, example));
      if (!found) {
        failures.add(new Failure(rule.id(), example.text(), "should be found; " + told(all, rule)));
      }
    }
    for (Example example : rule.ignores()) {
      List<Claim> all = read(example.text());
      if (all.stream().anyMatch(claim -> byRule(claim, rule))) {
        failures.add(
            new Failure(rule.id(), example.text(), "should be ignored; " + told(all, rule)));
      }
    }
    return failures;
  }

  private List<Claim> read(String text) {
    ReportId id = ReportId.of(text.getBytes(StandardCharsets.UTF_8));
    ReportText whole = new ReportText(text, blocks(text));
    return reader
        .read(new Report(id, "text/plain", "en", whole, Source.ofFile("example")))
        .claims();
  }

  /** An example of several lines is laid out as a report is: headings, items, paragraphs. */
  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      String words = line.strip();
      Block.Role role =
          words.startsWith("- ")
              ? Block.Role.LIST_ITEM
              : words.endsWith(".") || line.length() == text.length()
                  ? Block.Role.PARAGRAPH
                  : Block.Role.HEADING;
      blocks.add(new Block(role, begin, begin + line.length(), 0));
      begin += line.length() + 1;
    }
    return blocks;
  }

  private static boolean byRule(Claim claim, Rule rule) {
    return claim.found() instanceof Found.ByRule by && by.rule().equals(rule.id());
  }

  private static boolean as(Claim claim, Example example) {
    Assertion said = claim.assertion();
    return as(claim, example, said.subject(), said.object())
        || said.kind().symmetric() && as(claim, example, said.object(), said.subject());
  }

  private static boolean as(Claim claim, Example example, @Nullable Term near, @Nullable Term far) {
    List<String> expected = example.expected();
    for (int i = 0; i < expected.size(); i++) {
      String part = expected.get(i);
      boolean right = part.contains("=") ? field(claim, part) : same(part, i == 0 ? near : far);
      if (!right) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String expected, @Nullable Term term) {
    return term == null ? expected.equals("-") : plain(expected).equals(plain(term.label()));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "").strip();
  }

  private static boolean field(Claim claim, String part) {
    String name = part.substring(0, part.indexOf('='));
    String value = part.substring(part.indexOf('=') + 1);
    Assertion said = claim.assertion();
    return switch (name) {
      case "time" -> value.equals(claim.holds().edtf());
      case "polarity" -> value.equalsIgnoreCase(claim.polarity().name());
      case "modality" -> value.equalsIgnoreCase(claim.modality().name());
      case "value" -> number(value, said.details().value());
      case "unit" -> value.equals(said.details().unit());
      case "killed" -> number(value, said.details().killed());
      case "injured" -> number(value, said.details().injured());
      default ->
          value.equalsIgnoreCase(
              said.details().words().get(Qualifier.valueOf(name.toUpperCase(Locale.ROOT))));
    };
  }

  private static boolean number(String value, @Nullable Figure figure) {
    if (figure == null) {
      return false;
    }
    long wanted = Long.parseLong(value);
    return java.util.stream.Stream.of(figure.best(), figure.lo(), figure.hi())
        .anyMatch(bound -> bound != null && bound == wanted);
  }

  private static String told(List<Claim> claims, Rule rule) {
    List<String> told = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.kind() == rule.kind() && claim.found() instanceof Found.ByRule by) {
        Assertion said = claim.assertion();
        told.add(
            by.rule()
                + ": "
                + label(said.subject())
                + " | "
                + label(said.object())
                + " "
                + claim.holds().edtf());
      }
    }
    return told.isEmpty() ? "nothing of its kind was found" : "found " + String.join("; ", told);
  }

  private static String label(@Nullable Term term) {
    return term == null ? "-" : term.label();
  }
}
