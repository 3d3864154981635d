package org.tidemark.workbench.open;

/**
 * What no report says of an organisation that several claims speak of.
 *
 * @param id the digits it is called by
 * @param organisation the organisation, by the name most reports use
 * @param asked what is not said
 * @param claims how many claims speak of the organisation
 * @param handling how it stands
 */
public record Gap(String id, String organisation, Asked asked, int claims, Handling handling) {}
