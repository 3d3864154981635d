package org.tidemark.workbench.open;

import java.time.LocalDate;
import org.tidemark.workbench.Told;

/**
 * A question to which the last answer is old.
 *
 * @param id the digits it is called by
 * @param organisation the organisation, by the name most reports use
 * @param asked what is asked of it
 * @param lastSeen the last day for which a report answers it
 * @param last the claim that does
 * @param handling how it stands
 */
public record Stale(
    String id,
    String organisation,
    Asked asked,
    LocalDate lastSeen,
    Told last,
    Handling handling) {}
