package org.tidemark.workbench.ask;

import java.util.List;
import org.tidemark.model.EntityKind;

/**
 * An organisation in a tree of wholes or of parts.
 *
 * @param kind what sort of thing it is
 * @param name the name it is shown under
 * @param tie what ties it to the one it hangs on
 * @param further those that hang on it in turn
 */
public record StructureNode(EntityKind kind, String name, Matter tie, List<StructureNode> further) {
  public StructureNode {
    further = List.copyOf(further);
  }
}
