package org.tidemark.reading.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidemark.model.Kind;
import org.tidemark.model.Polarity;
import org.tidemark.reading.frame.Frame;

class RuleFileTest {
  private static final WordClasses CLASSES =
      WordClasses.of(Map.of("heads", new LinkedHashSet<>(List.of("lead", "head"))));

  private static final String LEADER =
      """
      - rule: leader
        says: leads
        verb: $heads, preside over
        if: {patient: ":org, council"}
        unless: {patient: attack}
        subject: agent:person
        object: patient:org
        role: =head?
        finds:
          - "Omar Vidal leads the Harbour Party. => Omar Vidal | Harbour Party"
        ignores:
          - "Omar Vidal led the attack."
      """;

  private static RuleFile read(String yaml) {
    return RuleFile.read("people.yaml", yaml, CLASSES);
  }

  private static String complaint(String yaml) {
    RuleFile read = read(yaml);
    assertEquals(List.of(), read.rules());
    assertEquals(1, read.complaints().size(), () -> read.complaints().toString());
    return read.complaints().getFirst();
  }

  /** The rule above with one line changed. */
  private static String with(String line, String instead) {
    assertTrue(LEADER.contains(line), line);
    return LEADER.replace(line, instead);
  }

  @Test
  void ruleIsReadAsWritten() {
    assertEquals(List.of(), read(LEADER).complaints());
    Rule rule = read(LEADER).rules().getFirst();
    assertEquals("people/leader", rule.id());
    assertEquals(Kind.LEADS, rule.kind());
    assertEquals(Map.of(Frame.Type.VERB, Set.of("lead", "head", "preside over")), rule.triggers());
    assertEquals(
        List.of(
            new Condition(List.of("patient"), Set.of("council"), Set.of(Slot.Sort.ORG), true),
            new Condition(List.of("patient"), Set.of("attack"), Set.of(), false)),
        rule.conditions());
    assertEquals(Set.of("subject", "object", "role"), rule.slots().keySet());
    assertEquals(0.7, rule.chance());
    assertEquals(
        List.of(
            new Example(
                "Omar Vidal leads the Harbour Party.", List.of("Omar Vidal", "Harbour Party"))),
        rule.finds());
    assertEquals(List.of(new Example("Omar Vidal led the attack.", List.of())), rule.ignores());
  }

  @Test
  void ruleCanKnowBetterThanItsSentence() {
    String yaml = with("  subject", "  polarity: ended\n  chance: 0.9\n  when: dated\n  subject");
    Rule rule = read(yaml).rules().getFirst();
    assertEquals(Polarity.ENDED, rule.polarity());
    assertEquals(0.9, rule.chance());
    assertEquals(Rule.When.DATED, rule.when());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          verb: $heads, preside over | note: x | nothing sets it off: write a line verb, noun, is or under
          $heads | $bosses | there is no list $bosses: correct its name or make words/bosses.txt
          role: =head? | trend: =up | claims of kind leads take no "trend": leave the line out
          role: =head? | colour: =red | "colour" is no line of a rule: correct it or leave it out
          role: =head? | polarity: gone | "gone" is no polarity: write one of asserted, denied, ended
          role: =head? | when: | "when" has no value: write one behind the colon
          role: =head? | chance: 7 | "chance" is 7: write a number from 0 to 1
          role: =head? | chance: high | "chance" is high: write a number from 0 to 1
          agent:person | agent | "agent" does not say what must stand there: write agent:org or the like
          {patient: attack} | attack | "unless" is no map: write it in braces, as in {patient: allegiance}
          finds: | finds: one | "finds" is no list: begin each sentence below it with "- "
          """)
  void ruleThatCannotBeReadIsLeftOutWithAWayOut(String line, String instead, String complaint) {
    String yaml = with(line, instead);
    if (instead.startsWith("finds")) {
      yaml = yaml.replaceAll("\n    - .*", "").replace("ignores:", "ignores: []");
    }
    assertEquals("people.yaml, rule leader: " + complaint, complaint(yaml));
  }

  @Test
  void unknownKindIsAnsweredWithTheKindsThereAre() {
    String complaint = complaint(with("says: leads", "says: rules"));
    assertTrue(
        complaint.startsWith(
            "people.yaml, rule leader: \"rules\" is no kind of claim: write one of part_of, "),
        complaint);
  }

  @Test
  void ruleThatSaysNothingIsToldSo() {
    assertEquals(
        "people.yaml, rule leader: \"says\" has no value: write one behind the colon",
        complaint(with("  says: leads\n", "")));
  }

  @Test
  void oneBadRuleLeavesTheOthers() {
    RuleFile read = read(with("says: leads", "says: rules") + LEADER);
    assertEquals(1, read.rules().size());
    assertEquals(1, read.complaints().size());
  }

  @Test
  void entryWithoutNameIsShown() {
    assertEquals(
        "people.yaml holds an entry without a name: begin it with \"- rule: name\": {says=leads}",
        complaint("- says: leads"));
  }

  @Test
  void fileThatIsNoListIsRefused() {
    assertEquals(
        "people.yaml should be a list of rules, each beginning \"- rule: name\"",
        complaint("rule: leader"));
  }

  @Test
  void fileThatIsNoYamlIsRefusedWithThePlace() {
    String complaint = complaint("- rule: \"leader\n  says: leads");
    assertTrue(complaint.startsWith("people.yaml is not YAML; correct this place: "), complaint);
    assertTrue(complaint.contains("line 2"), complaint);
  }
}
