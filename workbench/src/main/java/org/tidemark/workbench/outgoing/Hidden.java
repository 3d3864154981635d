package org.tidemark.workbench.outgoing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.selection.Party;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.Holdings;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.Blackout;

/**
 * Who and what the public is not told of: persons without a public role, and places finer than a
 * province.
 */
final class Hidden {
  private static final Set<Kind> PUBLIC =
      EnumSet.of(Kind.LEADS, Kind.AUTHORITY_OVER, Kind.STATED, Kind.DESIGNATED_BY);
  private static final Set<Kind> PUBLIC_FAR_END =
      EnumSet.of(Kind.PLEDGED_TO, Kind.FOUNDED, Kind.AUTHORITY_OVER);

  private final Roster roster;
  private final Set<String> privateKeys = new HashSet<>();
  private final Blackout blackout;

  Hidden(Holdings holdings, Roster roster, Atlas atlas) {
    this.roster = roster;
    Set<String> publicKeys = withPublicRole(holdings);
    Set<String> names = new TreeSet<>();
    Set<String> surnames = new TreeSet<>();
    Set<String> publicWords = new TreeSet<>();
    for (HeldEntity held : holdings.entities()) {
      boolean person = held.kind() == EntityKind.PERSON;
      boolean hidden =
          person && !publicKeys.contains(Roster.key(held))
              || held.kind() == EntityKind.PLACE
                  && atlas.fineness(held.name()) != Atlas.Fineness.COARSE;
      for (HeldEntity.Naming naming : held.names()) {
        if (hidden && !Atlas.isNoName(naming.name())) {
          names.add(naming.name());
        } else {
          publicWords.addAll(words(naming.name()));
        }
        String surname = Blackout.surname(naming.name());
        if (hidden && person && surname != null) {
          surnames.add(surname);
        }
      }
      if (hidden && person) {
        privateKeys.add(Roster.key(held));
      }
    }
    surnames.removeAll(publicWords);
    names.addAll(surnames);
    blackout = new Blackout(names);
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(java.util.Locale.ROOT).split("[\\s-]+", -1));
  }

  private Set<String> withPublicRole(Holdings holdings) {
    Set<String> keys = new HashSet<>();
    Question used = Question.ALL.status(Status.PROPOSED, Status.ACCEPTED);
    for (HeldClaim held : holdings.claims(used)) {
      Claim claim = held.claim();
      if (givesRole(claim)) {
        add(keys, claim, claim.assertion().subject());
      }
      if (PUBLIC_FAR_END.contains(claim.kind())) {
        add(keys, claim, claim.assertion().object());
      }
    }
    return keys;
  }

  private static boolean givesRole(Claim claim) {
    boolean office =
        claim.kind() == Kind.MEMBER_OF && claim.assertion().details().word(Qualifier.ROLE) != null;
    return office || PUBLIC.contains(claim.kind());
  }

  private void add(Set<String> keys, Claim claim, @Nullable Term term) {
    if (term instanceof Entity entity && entity.kind() == EntityKind.PERSON) {
      keys.add(roster.of(claim.report(), entity).key());
    }
  }

  /** Whether this is a person without a public role. */
  boolean isPrivate(Party party) {
    return party.kind() == EntityKind.PERSON && privateKeys.contains(party.key());
  }

  /** What makes the names of all of them unreadable. */
  Blackout blackout() {
    return blackout;
  }
}
