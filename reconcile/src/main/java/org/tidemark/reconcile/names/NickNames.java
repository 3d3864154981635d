package org.tidemark.reconcile.names;

import java.util.HashMap;
import java.util.Map;

/** Short and foreign forms of given names. */
final class NickNames {
  private static final Map<String, Integer> GROUPS = new HashMap<>();

  static {
    String[] groups = {
      "benjamin ben bibi benny",
      "theodore ted teddy",
      "john juan jon johann ivan giovanni jean",
      "barack barry",
      "william bill will billy",
      "robert bob rob bobby",
      "michael mike mikhail miguel michel",
      "alexander aleksandr alexandre sasha alex",
      "joseph joe jose yusuf josef giuseppe youssef",
      "james jim jimmy jaime santiago diego jacob",
      "charles carlos karl carl charlie",
      "henry enrique heinrich henri harry",
      "peter pedro pyotr pierre",
      "paul pablo pavel paolo",
      "george jorge georgi yuri georges",
      "vladimir volodymyr wladimir",
      "sergei sergey sergejs serhiy",
      "nicholas nikolai nicolas nick mykola",
      "daniel danny dan",
      "thomas tom tommy tomas",
      "edward ed eduardo ted",
      "francis francisco francesco frank franz"
    };
    for (int i = 0; i < groups.length; i++) {
      for (String name : groups[i].split(" ")) {
        GROUPS.putIfAbsent(name, i);
      }
    }
  }

  private NickNames() {}

  static boolean same(String one, String other) {
    Integer group = GROUPS.get(one);
    return group != null && group.equals(GROUPS.get(other));
  }
}
