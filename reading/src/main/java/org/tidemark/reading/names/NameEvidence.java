package org.tidemark.reading.names;

import java.util.List;
import java.util.Set;
import org.tidemark.model.EntityKind;

/** What the words of a name themselves, and the lists, say of its kind. */
final class NameEvidence {
  private static final Set<String> PLACE_OR_BODY =
      Set.of(
          "province",
          "state",
          "wilayat",
          "wilayah",
          "territory",
          "zone",
          "area",
          "republic",
          "emirate",
          "kingdom");

  private final NameLists lists;

  NameEvidence(NameLists lists) {
    this.lists = lists;
  }

  /** Adds what a mention's own words say. */
  void weigh(Line line, Mention mention, Votes votes) {
    String name = mention.name();
    if (!lists.organisations(name, true).isEmpty()) {
      votes.add(EntityKind.ORGANISATION, 6);
    } else if (!lists.organisations(name, false).isEmpty()) {
      votes.add(EntityKind.ORGANISATION, 1.5);
    }
    if (lists.country(name) != null) {
      votes.add(EntityKind.PLACE, 100);
    }
    Boolean place = lists.place(name);
    if (place != null) {
      votes.add(EntityKind.PLACE, place ? 4 : 0.8);
    }
    if (lists.isPeople(name)) {
      votes.add(EntityKind.POPULATION, name.endsWith("s") ? 5 : 1.5);
    }
    if (lists.words("name-begins-body").contains(NameKey.of(line.form(mention.first())))
        && mention.last() > mention.first()
        && lists.place(name) == null) {
      votes.add(EntityKind.ORGANISATION, 4.5);
    }
    boolean several = mention.last() > mention.first();
    if (several && lists.words("name-begins-place").contains(line.lower(mention.first()))) {
      votes.add(EntityKind.PLACE, 3);
    }
    head(line, mention, votes);
    person(line, mention, votes);
    if (mention.acronym() && lists.country(name) == null) {
      votes.add(EntityKind.ORGANISATION, 2);
    }
  }

  private void head(Line line, Mention mention, Votes votes) {
    int head = headOf(line, mention);
    if (mention.first() == mention.last()) {
      return;
    }
    String word = line.lower(head);
    if (PLACE_OR_BODY.contains(word)) {
      String rest = line.words(mention.first(), Math.max(mention.first(), head - 1));
      boolean known = head > mention.first() && lists.place(rest) != null;
      votes.add(EntityKind.PLACE, known ? 5 : 1.5);
      votes.add(EntityKind.ORGANISATION, known ? 1 : 2.5);
    } else if (lists.words("name-ends-place").contains(word)) {
      boolean department =
          word.equals("department")
              && (mention.last() > head
                  || line.common(head - 1)
                  || line.organisationNoun(head - 1));
      votes.add(department ? EntityKind.ORGANISATION : EntityKind.PLACE, 5);
    } else if (line.organisationNoun(head) || Shape.isAcronym(line.form(mention.last()))) {
      votes.add(EntityKind.ORGANISATION, 5);
    } else if (lists.title(line.form(head)).isEmpty() && mention.last() > head) {
      votes.add(EntityKind.ORGANISATION, 2);
    }
  }

  /** The word of a name that says what it is: before "of", "for" or "in", else the last. */
  static int headOf(Line line, Mention mention) {
    for (int i = mention.first() + 1; i < mention.last(); i++) {
      if (Set.of("of", "for", "in", "to", "against").contains(line.lower(i))) {
        return line.organisationNoun(mention.last()) && !line.organisationNoun(i - 1)
            ? mention.last()
            : i - 1;
      }
    }
    return mention.last();
  }

  private void person(Line line, Mention mention, Votes votes) {
    if (!mention.title().isEmpty()) {
      votes.add(EntityKind.PERSON, 5);
    }
    int count = mention.last() - mention.first() + 1;
    boolean body =
        line.organisationNoun(headOf(line, mention))
            || lists.words("name-begins-body").contains(NameKey.of(line.form(mention.first())))
                && count > 1;
    if (body || count > 8 || Shape.isShouted(line.form(mention.first())) && count == 1) {
      return;
    }
    boolean given = lists.isGivenName(line.form(mention.first()));
    boolean inner = false;
    for (int i = mention.first() + 1; i <= mention.last(); i++) {
      inner |= lists.isGivenName(line.form(i));
    }
    boolean kunya = line.lower(mention.first()).matches("abu|abou|abd|abdul|umm|bin|ibn");
    if (count > 1 && (given || kunya)) {
      votes.add(EntityKind.PERSON, inner || kunya ? 4.5 : 4);
    } else if (count > 1 && inner) {
      votes.add(EntityKind.PERSON, 1.5);
    } else if (given) {
      votes.add(EntityKind.PERSON, 1.2);
    } else if (count > 1 && count < 5 && allPlainNames(line, mention)) {
      votes.add(EntityKind.PERSON, 1.2);
    } else if (count == 1 && line.lower(mention.first()).matches("al-.{3,}i")) {
      votes.add(EntityKind.PERSON, 1.1);
    } else if (count == 1 && !mention.acronym()) {
      votes.add(EntityKind.PERSON, 0.1);
    }
  }

  private boolean allPlainNames(Line line, Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      boolean plain =
          line.capital(i)
              && !line.common(i)
              && !Shape.isAcronym(line.form(i))
              && !line.form(i).matches(".*\\d.*");
      if (!plain && !line.particle(i)) {
        return false;
      }
    }
    return true;
  }

  /** Listed organisations a name stands for, the sure ones first. */
  List<ListedName> listed(String name) {
    List<ListedName> sure = lists.organisations(name, true);
    return sure.isEmpty() ? lists.organisations(name, false) : sure;
  }
}
