package org.tidemark.reconcile.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that reports of this field use for one another, a group a line, its leading word first. */
final class SynonymGroups {
  static final List<String> GROUPS =
      List.of(
          "establish create found set build form erect install set-up creation establishment",
          "overthrow topple oust unseat depose overthrowing overthrown",
          "expel drive driving remove evict eject push expulsion removal withdrawal withdraw",
          "government state regime authorities authority administration",
          "troop troops forces force soldiers soldier army military",
          "foreign outside western external foreigners",
          "money funds fund cash funding finance financing finances financial resources",
          "taxation tax taxes taxing taxed levy levies levying zakat toll tolls duties tithe tithes",
          "smuggling smuggle smuggled trafficking traffic contraband",
          "kidnapping kidnap kidnappings abduction abductions abducting abduct hostage hostages"
              + " ransom ransoms",
          "extortion extort extorting extorted racketeering shakedown blackmail",
          "donation donations donor donors contribution contributions gifts remittance remittances",
          "bombing bombings bomb bombs explosive explosives ied ieds blast blasts",
          "suicide martyrdom",
          "ambush ambushes hit guerrilla guerilla",
          "underground clandestine clandestinely covert covertly secret secretly hiding hidden",
          "openly overt overtly open public publicly",
          "recruit recruiting recruitment enlist enlisting enlistment recruits",
          "independence independent secession secede separate separatist statehood",
          "autonomy autonomous self-rule self rule federal federalism devolution",
          "sharia shariah law",
          "caliphate khilafa",
          "emirate imarat",
          "attack attacks assault assaults strike strikes raid raids raiding attacking",
          "kill killing killings killed murder murders assassination assassinations assassinate",
          "oil petroleum crude fuel",
          "drug drugs narcotic narcotics cocaine heroin opium poppy cannabis",
          "mining mines mine",
          "impose enforce implement introduce apply imposing enforcing implementing",
          "destroy destruction wipe eliminate elimination eradicate annihilate",
          "defeat beat vanquish",
          "seize seizing conquer conquest",
          "control controlling dominate domination",
          "trade trading commerce sale sales selling sell",
          "landmine landmines mine-laying",
          "sniper snipers sniping shooting shootings",
          "rocket rockets mortar mortars shelling artillery",
          "farmland land",
          "weapon weapons arms arm weaponry",
          "train training trained drill",
          "cell cells network networks",
          "town towns city cities urban",
          "village villages rural countryside",
          "loss losses lose losing lost",
          "split splits rift rifts schism division divisions",
          "death killed dead deaths dying",
          "capture captured arrest arrested seizure seized detention detained",
          "decline declined declining decrease decreased fall fell shrink shrank shrinking drop"
              + " dropped diminish diminished weaken weakened",
          "increase increased increasing grow grew growing rise rose rising expand expanded"
              + " expansion growth swell swelled",
          "unite unify unification unity merge",
          "liberate free liberation freedom",
          "protect defend defence defense protecting defending",
          "fight combat resist resistance struggle",
          "salafi salafist salafism salafist-jihadist salafi-jihadist",
          "jihadi jihadist jihadism jihad",
          "islamist islamism islamic",
          "marxist marxism marxist-leninist marxism-leninism communist communism",
          "nationalist nationalism nationalistic",
          "socialist socialism",
          "warn warning warned threaten threat threatened",
          "claim claimed responsibility",
          "madrassa madrassas madrasa madrasas seminary seminaries school schools",
          "livestock cattle rustling herds",
          "business businesses company companies trader traders merchant merchants shopkeepers",
          "farm farmers farmer peasants peasant",
          "diaspora expatriates expatriate emigrants");

  /** Runs of words that stand for one word, looked for before a phrase is taken to pieces. */
  static final Map<String, String> PHRASES = phrases();

  private SynonymGroups() {}

  private static Map<String, String> phrases() {
    Map<String, String> phrases = new LinkedHashMap<>();
    phrases.put("\\b(bring|brings|bringing|brought) down\\b", "overthrow");
    phrases.put("\\b(driv|forc|push|throw|kick)\\w* out\\b", "expel");
    phrases.put("\\b(set|sets|setting) up\\b", "establish");
    phrases.put("\\b(take|takes|taking|took) over\\b", "seize");
    phrases.put("\\bislamic law\\b", "sharia");
    phrases.put("\\bholy war\\b", "jihad");
    phrases.put("\\bhit[- ]and[- ]run\\b", "guerrilla");
    phrases.put("\\bprotection (money|rackets?)\\b", "extortion");
    phrases.put("\\b(roadside bombs?|improvised explosive devices?)\\b", "roadside bombing");
    phrases.put("\\b(left[- ]wing|far[- ]left|leftist)\\b", "left");
    phrases.put("\\b(right[- ]wing|far[- ]right|rightist)\\b", "right");
    return Collections.unmodifiableMap(phrases);
  }
}
