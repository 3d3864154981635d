package org.tidemark.reconcile.value;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.reconcile.value.Fit.Sort;

/**
 * An office in an organisation: at its head, second to it, or over one of its concerns.
 *
 * @param rank the rank it has
 * @param shared whether several may hold it at one time ("one of the leaders", "a senior
 *     commander")
 * @param words the words of the role; null when the report names none
 */
public record Role(Rank rank, boolean shared, @Nullable String words) {
  /** Where an office stands. */
  public enum Rank {
    HEAD,
    DEPUTY,
    CONCERN
  }

  /** What two persons' roles are looked at in. */
  public static final String OFFICE = "holder of the office";

  private static final Pattern SECOND =
      Pattern.compile(
          "\\b(deput(y|ies)|second[- ]in[- ]command|vice|number two|no\\. ?2|right[- ]hand|lieutenants?"
              + "|aide|under-?secretary)\\b");
  private static final Pattern OF_SEVERAL =
      Pattern.compile(
          "\\b(co-?leader|co-?chair\\w*|co-?head|co-?commander|co-?founder|one of|joint|senior|field|local"
              + "|regional|provincial|district|veteran|mid-?level|leading|prominent|key|a commander"
              + "|sub-?commander|low-?level|leaders|commanders|member)\\b");
  private static final Pattern SINGLE =
      Pattern.compile("\\b(sole|only|single|overall|supreme|top leader)\\b");
  private static final Set<String> HEADS =
      Set.copyOf(
          List.of(
              ("leader head chief emir amir ameer commander governor wali chairman chairwoman chair"
                      + " chairperson president caliph director secretary general imam boss ruler king"
                      + " commandant captain colonel founder spearhead patriarch figurehead kingpin"
                      + " principal manager coordinator sheikh mullah marshal prefect don leading leads"
                      + " chieftain warlord capo premier minister prime overseer superior")
                  .split(" ")));
  private static final Set<String> EMPTY =
      Set.copyOf(
          List.of(
              ("the a an of its in and as for first second third fourth fifth sixth new former current"
                      + " acting interim then founding overall supreme sole only single top undisputed"
                      + " self-styled self proclaimed paramount shadow outgoing incumbent late present"
                      + " newly appointed group organisation organization movement front party to"
                      + " wilayat province branch force forces army general secretary provisional"
                      + " temporary caretaker nominal titular de facto absolute highest designated")
                  .split(" ")));
  private static final Set<String> PLAIN = Set.of("leader", "head", "chief", "top leader", "boss");

  /** The office that a role's words name; leading without a role is being at the head. */
  public static Role of(@Nullable String words) {
    if (words == null || words.isBlank()) {
      return new Role(Rank.HEAD, false, null);
    }
    String role = words.toLowerCase(Locale.ROOT).strip();
    if (SECOND.matcher(role).find()) {
      return new Role(Rank.DEPUTY, true, role);
    }
    boolean shared = OF_SEVERAL.matcher(role).find() && !SINGLE.matcher(role).find();
    return new Role(isHead(role) ? Rank.HEAD : Rank.CONCERN, shared, role);
  }

  private static boolean isHead(String role) {
    boolean head = false;
    for (String word : role.split("[^\\p{L}\\p{N}]+")) {
      head |= HEADS.contains(word);
      if (!HEADS.contains(word) && !EMPTY.contains(word) && !word.equals("co")) {
        return role.matches("commander[- ]in[- ]chief|.*\\b(senior|one of|veteran|field)\\b.*");
      }
    }
    return head;
  }

  /** Whether the words claim that nobody else holds it. */
  public boolean isSole() {
    return words != null && words.matches(".*\\b(sole|only|single|undisputed)\\b.*");
  }

  /** The relation of a new role of one person to a held role of the same person. */
  public Fit ofSamePerson(Role fresh) {
    if (rank != fresh.rank) {
      boolean heads = rank != Rank.CONCERN && fresh.rank != Rank.CONCERN;
      return new Fit(heads ? Sort.EXCLUDES : Sort.MAY_FOLLOW, "the role");
    }
    if (isPlain() || fresh.isPlain()) {
      return plain(fresh);
    }
    Fit words = Phrases.fit(label(), fresh.label(), "the role");
    return words.orElse(rank == Rank.CONCERN ? Sort.MAY_FOLLOW : Sort.OVERLAPPING);
  }

  private Fit plain(Role fresh) {
    if (isPlain() && fresh.isPlain()) {
      return words == null && fresh.words != null
          ? Fit.narrower("the role")
          : words != null && fresh.words == null ? Fit.wider("the role") : Fit.EQUAL;
    }
    return isPlain() ? Fit.narrower("the role") : Fit.wider("the role");
  }

  /** Whether it says no more than that somebody leads. */
  public boolean isPlain() {
    return words == null || PLAIN.contains(words);
  }

  private String label() {
    return words == null ? "leader" : words;
  }

  /** The relation of two persons' roles in one organisation. */
  public Fit ofAnotherPerson(Role fresh) {
    if (rank != fresh.rank) {
      return Fit.other("the office");
    }
    if (rank == Rank.CONCERN
        && Phrases.fit(label(), fresh.label(), "the office").sort() == Sort.OTHER) {
      return Fit.other("the office");
    }
    boolean severalHoldIt = shared || fresh.shared;
    return new Fit(severalHoldIt ? Sort.MAY_FOLLOW : Sort.EXCLUDES, OFFICE);
  }
}
