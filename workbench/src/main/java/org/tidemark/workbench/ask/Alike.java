package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Term;
import org.tidemark.workbench.Told;

/** The gathering of claims that say word for word the same of the same time. */
final class Alike {
  private record Key(
      Kind kind,
      String subject,
      String object,
      Details details,
      @Nullable String time,
      Polarity polarity,
      Modality modality) {}

  private Alike() {}

  /** The claims in groups, both in the order in which they come. */
  static List<List<Told>> grouped(List<Told> told, Bearer bearer) {
    return grouped(told, bearer::nameOf);
  }

  /** The claims in groups, ends being the same if they have the same name by this reckoning. */
  static List<List<Told>> grouped(List<Told> told, Function<@Nullable Term, String> nameOf) {
    Map<Key, List<Told>> groups = new LinkedHashMap<>();
    for (Told each : told) {
      groups.computeIfAbsent(key(each.claim(), nameOf), _ -> new ArrayList<>()).add(each);
    }
    return List.copyOf(groups.values());
  }

  private static Key key(Claim claim, Function<@Nullable Term, String> nameOf) {
    Assertion said = claim.assertion();
    String one = nameOf.apply(said.subject());
    String other = nameOf.apply(said.object());
    boolean turned = said.kind().symmetric() && one.compareTo(other) > 0;
    return new Key(
        said.kind(),
        turned ? other : one,
        turned ? one : other,
        said.details(),
        claim.holds().edtf(),
        claim.polarity(),
        claim.modality());
  }
}
