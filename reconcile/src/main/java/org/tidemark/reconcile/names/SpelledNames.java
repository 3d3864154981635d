package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tidemark.model.Alias;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.reconcile.value.Remembered;

/** Names judged by their letters alone: no list is asked, only what the two names show. */
public final class SpelledNames implements Names {
  private static final int REMEMBERED = 20_000;
  private static final Identity SAME_SPELLING = Identity.same("the name is spelled alike in both");
  private static final Set<String> OF_PEOPLE =
      Set.copyOf(
          List.of(
              ("nationals national people peoples tribe tribes tribesmen community communities ethnic"
                      + " citizens fighters militants fighter militant recruits group groups population populations clan clans clansmen"
                      + " members")
                  .split(" ")));

  private final Remembered<String, NameForm> forms = new Remembered<>(REMEMBERED, NameForm::of);
  private final Remembered<Question, Identity> judged =
      new Remembered<>(REMEMBERED, question -> judge(question));

  /** Two names asked about; entities are equal by kind and name, so aliases are asked with them. */
  private record Question(Entity one, Entity other, List<Alias> mine, List<Alias> theirs) {}

  @Override
  public Identity judge(Entity one, Entity other) {
    return one.equals(other)
        ? SAME_SPELLING
        : judged.of(new Question(one, other, one.aliases(), other.aliases()));
  }

  private Identity judge(Question question) {
    Entity one = question.one();
    Entity other = question.other();
    Map<String, String> theirs = runs(other);
    String own = form(one.name()).run();
    Set<String> shared = new TreeSet<>();
    for (Map.Entry<String, String> name : runs(one).entrySet()) {
      if (theirs.containsKey(name.getKey())) {
        if (name.getKey().equals(own) || name.getKey().equals(form(other.name()).run())) {
          return SAME_SPELLING;
        }
        shared.add(name.getValue());
      }
    }
    if (shared.isEmpty()) {
      return likely(one, other);
    }
    boolean several = shared.stream().filter(name -> !form(name).shortened()).count() > 1;
    return several ? SAME_SPELLING : byOneName(one, other, shared.iterator().next());
  }

  /** Two may be called by one name beside their own, so their own must not speak against it. */
  private Identity byOneName(Entity one, Entity other, String name) {
    Identity likely = likely(one, other);
    return switch (likely.judgement()) {
      case SAME, PART -> likely;
      case UNSURE -> Identity.same("both are called “" + name + "”");
      case DIFFERENT ->
          Identity.unsure("both are called “" + name + "”, and their own names differ");
    };
  }

  /** The letters of each name, with the name. */
  private Map<String, String> runs(Entity entity) {
    Map<String, String> runs = new LinkedHashMap<>();
    runs.put(form(entity.name()).run(), entity.name());
    for (Alias alias : entity.aliases()) {
      runs.putIfAbsent(form(alias.name()).run(), alias.name());
    }
    return runs;
  }

  private Identity likely(Entity one, Entity other) {
    NameForm a = form(one.name());
    NameForm b = form(other.name());
    if (Acronyms.match(a, b) || bracketed(a, b) || bracketed(b, a)) {
      return Identity.same("the letters of one name are the initials of the other");
    }
    if (one.kind() == EntityKind.PERSON || other.kind() == EntityKind.PERSON) {
      return PersonNames.judge(a, b);
    }
    if (one.kind() == EntityKind.POPULATION || other.kind() == EntityKind.POPULATION) {
      return people(a, b);
    }
    return OrganisationNames.judge(a, b);
  }

  private static boolean bracketed(NameForm a, NameForm b) {
    return a.acronym() != null && a.acronym().equals(b.acronym() != null ? b.acronym() : b.run());
  }

  private static Identity people(NameForm a, NameForm b) {
    List<String> one = peopled(a.words());
    List<String> two = peopled(b.words());
    if (one.equals(two) && !one.isEmpty()) {
      return Identity.same("both name the same people");
    }
    if (one.size() != two.size() && (one.containsAll(two) || two.containsAll(one))) {
      return one.isEmpty() || two.isEmpty()
          ? Identity.different("they name different peoples")
          : Identity.part("one names some of those whom the other names");
    }
    return Identity.different("they name different peoples");
  }

  private static List<String> peopled(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      if (!OF_PEOPLE.contains(word)) {
        kept.add(
            word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return kept;
  }

  private NameForm form(String name) {
    return forms.of(name);
  }
}
