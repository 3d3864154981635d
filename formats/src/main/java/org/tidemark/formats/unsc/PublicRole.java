package org.tidemark.formats.unsc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A role as a list puts it: "Head of the Reed Brigade".
 *
 * @param role the words for the role
 * @param organisation the words for the organisation
 * @param leads whether who has it leads
 */
record PublicRole(String role, String organisation, boolean leads) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[^/;]*/)?\\s*(?<role>(?:(?:Deputy|Vice|Former|Supreme|Senior|Military|Overall|Acting)"
              + "[ -])*(?<office>Head|Commander|Leader|Director|Chairman|President|Chief|Emir"
              + "|Member|Official|Spokesman|Spokesperson))\\s+of\\s+(?:the\\s+)?"
              + "(?<organisation>[^,;.]+?)\\s*(?:[,;.].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int LONGEST = 1_000;

  static Optional<PublicRole> of(String designation) {
    Matcher matcher = FORM.matcher(designation);
    if (designation.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    String role = matcher.group("role");
    boolean leads = !matcher.group("office").matches("(?i)member|official|spokes.*");
    return Optional.of(new PublicRole(role, matcher.group("organisation"), leads));
  }
}
