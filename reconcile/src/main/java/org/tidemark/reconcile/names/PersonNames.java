package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two names of persons judged by their letters. */
final class PersonNames {
  private static final Set<String> TITLES =
      Set.copyOf(
          List.of(
              ("mr mrs ms dr sheikh shaikh sheik shaykh cheikh mullah mulla mollah maulana mawlana"
                      + " maulawi mawlawi maulvi haji hajji hadji imam ayatollah sayyid sayed qari mufti"
                      + " emir amir commander general gen colonel col captain capt major maj brigadier"
                      + " brig lieutenant lt sergeant marshal comandante comrade prince king president"
                      + " prof sir ustad ustadh malam mallam father bishop leader chief comandant"
                      + " commandant cdr")
                  .split(" ")));
  private static final Set<String> LINKS =
      Set.copyOf(List.of("bin ben ibn bint von van de da dos di".split(" ")));
  private static final int LONG = 5;

  private PersonNames() {}

  static Identity judge(NameForm a, NameForm b) {
    List<String> one = bare(a.words());
    List<String> two = bare(b.words());
    if (one.equals(two)) {
      return Identity.same("the same name, one of them with a title");
    }
    if (soundsAlike(String.join("", one), String.join("", two))) {
      return Identity.same("spellings of one name, its words parted otherwise");
    }
    int sounding = matching(one, two);
    int shorter = Math.min(one.size(), two.size());
    if (sounding == shorter && one.size() == two.size()) {
      return Identity.same("spellings of one name in other letters or order");
    }
    if (sounding == shorter) {
      return withinLonger(one.size() < two.size() ? one : two);
    }
    if (sounding == shorter - 1 && one.size() == two.size() && near(one, two)) {
      return Identity.unsure("the two names differ by a letter or two");
    }
    return Identity.different("they are different names");
  }

  private static Identity withinLonger(List<String> brief) {
    boolean byname = brief.size() == 1 || brief.size() == 2 && isByname(brief.getFirst());
    return byname
        ? Identity.unsure("one report gives only a part of the name")
        : Identity.same("one report gives a shorter form of the name");
  }

  private static boolean isByname(String first) {
    return first.equals("abu") || first.equals("umm") || first.equals("abou");
  }

  private static List<String> bare(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      if (!TITLES.contains(word) && !LINKS.contains(word)) {
        kept.add(word.equals("abou") ? "abu" : word);
      }
    }
    return kept.isEmpty() ? words : kept;
  }

  /** How many words of one have a word of the other that sounds the same. */
  private static int matching(List<String> one, List<String> two) {
    List<String> left = new ArrayList<>(two);
    int matching = 0;
    for (String word : one) {
      for (String candidate : left) {
        if (soundsAlike(word, candidate)) {
          left.remove(candidate);
          matching++;
          break;
        }
      }
    }
    return matching;
  }

  static boolean soundsAlike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String one = Romanisation.sound(a);
    String two = Romanisation.sound(b);
    return one.equals(two)
        || Romanisation.frame(one).equals(Romanisation.frame(two))
            && Romanisation.frame(one).length() > 1
            && Romanisation.distance(one, two, 1) <= 1
            && Math.min(a.length(), b.length()) > 3;
  }

  private static boolean near(List<String> one, List<String> two) {
    for (String a : one) {
      boolean found = false;
      for (String b : two) {
        found |=
            soundsAlike(a, b)
                || Math.min(a.length(), b.length()) >= LONG
                    && Romanisation.distance(Romanisation.sound(a), Romanisation.sound(b), 1) <= 1;
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
