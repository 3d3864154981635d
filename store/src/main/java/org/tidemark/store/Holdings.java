package org.tidemark.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidemark.model.ClaimId;
import org.tidemark.model.ReportId;

/**
 * What a casebook holds, now or at an earlier moment: to be asked, not changed.
 *
 * <p>The same question always gets the same answer in the same order, in every kind of store.
 */
public interface Holdings {
  /** The reports, in the order in which they were recorded. */
  List<HeldReport> reports();

  /** Those of these reports that are held, in the order in which they were recorded. */
  List<HeldReport> reports(Set<ReportId> ids);

  /** A report whole, with text, blocks and original. */
  Optional<KeptReport> report(ReportId id);

  /** A report's text, without the bytes it was made of. */
  Optional<HeldText> text(ReportId id);

  /** The reports whose names begin with these hexadecimal digits. */
  List<HeldReport> reportsBeginning(String digits);

  /** The claims asked for, in the order in which they were recorded. */
  List<HeldClaim> claims(Question question);

  /**
   * The claims filed under any of these keys that nobody has found wrong, in the order in which
   * they were recorded. Where claims were filed under other keys before, they are filed anew first.
   */
  List<HeldClaim> filedUnder(Set<String> keys);

  /** How many claims are asked for, the question's limit apart. */
  long count(Question question);

  /** The claims that any of these look for and nobody has found wrong, in the order recorded. */
  List<HeldClaim> filedUnder(Collection<Sought> sought);

  /** The claim of this name. */
  Optional<HeldClaim> claim(ClaimId id);

  /** The claims whose names begin with these hexadecimal digits; one, if the digits suffice. */
  List<HeldClaim> claimsBeginning(String digits);

  /** All entities, by kind and then by name. */
  List<HeldEntity> entities();

  /** The entities that bear this name; several where kinds differ or they are judged different. */
  List<HeldEntity> entitiesCalled(String name);

  /** What is known about each of these names; a name that is not known stands alone. */
  Map<Named, NameTies> ties(Collection<Named> names);

  /**
   * What has these words: all of them, "in quotes" in a row, or beginning so*. The best comes
   * first; where thousands have them, the latest.
   */
  Hits search(String words, int limit);

  /** All entries, oldest first. */
  List<Entry> entries();

  /** The remarks that are not undone, oldest first. */
  List<Entry> remarks();

  /** The decisions on a claim and what was taken back of them, oldest first. */
  List<Entry> decisionsOn(ClaimId id);
}
