package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The legal forms of companies, which name nothing by themselves. */
final class LegalForms {
  /** Each form's words to what it is; longer ones first. */
  private static final Map<List<String>, String> FORMS = new LinkedHashMap<>();

  /** Forms of which a company has one or another, but never both. */
  private static final Set<String> APART = Set.of("ag", "gmbh", "bv", "ab", "sarl", "kg");

  static {
    String[] forms = {
      "gmbh: gesellschaft mit beschrankter haftung",
      "llc: limited liability company",
      "llc: obshchestvo s ogranichennoi otvetstvennostiu",
      "llc: obshchestvo s ogranichennoi otvetstvennostyu",
      "jsc: open joint stock company",
      "jsc: public joint stock company",
      "jsc: joint stock company",
      "jsc: joint stock compan",
      "jsc: joynt stock company",
      "jsc: aktsionernoe obshchestvo",
      "srl: societatea cu raspundere limitata",
      "plc: public limited company",
      "llc: sp z oo",
      "llc: sp zoo",
      "ag: aktiengesellschaft",
      "ag: aktiengeselschaft",
      "ag: akg",
      "ag: ag",
      "gmbh: gmbh",
      "llc: llc",
      "llc: ooo",
      "jsc: jsc",
      "jsc: ojsc",
      "jsc: oao",
      "jsc: pao",
      "jsc: ao",
      "ltd: limited",
      "ltd: ltd",
      "inc: incorporated",
      "inc: inc",
      "co: corporation",
      "co: corp",
      "co: company",
      "co: co",
      "plc: plc",
      "sa: sa",
      "sarl: sarl",
      "srl: srl",
      "bv: bv",
      "nv: nv",
      "ab: ab",
      "se: se",
      "kg: kg",
      "lp: lp",
      "llp: llp",
      "na: na",
      "pte: pte",
      "pty: pty"
    };
    for (String form : forms) {
      String[] parts = form.split(": ");
      FORMS.put(List.of(parts[1].split(" ")), parts[0]);
    }
  }

  private LegalForms() {}

  /** The words without legal forms at either end; what was taken off is added to {@code found}. */
  static List<String> without(List<String> words, Set<String> found) {
    List<String> left = new ArrayList<>(words);
    boolean more = true;
    while (more && left.size() > 1) {
      more = false;
      for (Map.Entry<List<String>, String> form : FORMS.entrySet()) {
        int n = form.getKey().size();
        if (left.size() > n && left.subList(left.size() - n, left.size()).equals(form.getKey())) {
          left = left.subList(0, left.size() - n);
        } else if (left.size() > n && left.subList(0, n).equals(form.getKey())) {
          left = left.subList(n, left.size());
        } else {
          continue;
        }
        found.add(form.getValue());
        more = true;
        break;
      }
    }
    return List.copyOf(left);
  }

  /** Whether two companies' forms show that they are two. */
  static boolean differ(Set<String> one, Set<String> other) {
    boolean bothStrict =
        one.stream().anyMatch(APART::contains) && other.stream().anyMatch(APART::contains);
    return bothStrict && one.stream().noneMatch(other::contains);
  }
}
