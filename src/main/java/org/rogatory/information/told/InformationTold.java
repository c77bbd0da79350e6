package org.rogatory.information.told;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.TheirReference;
import org.rogatory.information.Clearance;
import org.rogatory.information.Confidentiality;
import org.rogatory.information.DisclosureFact;
import org.rogatory.information.DisclosureVerb;
import org.rogatory.information.InformationFact;
import org.rogatory.information.InformationFact.Bounds;
import org.rogatory.information.InformationFact.Drafted;
import org.rogatory.information.InformationVerb;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Moment;

/**
 * Spontaneous information as its journal tells it, and as the program's own tables keep it: every
 * attribute, found by reflection, so that none can be forgotten.
 */
public final class InformationTold {

  private final SortedMap<String, String> says = new TreeMap<>();

  private InformationTold() {}

  /** What a journal says happened, and when. */
  public record Told(Fact fact, Moment moment, Actor actor) {}

  /** What the tables hold. */
  public static SortedMap<String, String> byTables(SpontaneousInformation information) {
    InformationTold told = new InformationTold();
    told.read("", information);
    told.put("file.counterpart", information.counterpart());
    told.put("file.theirReference", information.file().theirReference().orElse(null));
    told.put("file.theirReferenceFolded", information.file().theirReferenceFolded().orElse(null));
    told.put("file.opened", information.file().opened().at());
    told.put("file.standing", information.file().standing());
    told.put("file.turn", information.file().turn().id());
    told.put("file.closedOn", information.file().closedOn().orElse(null));
    return told.says;
  }

  /** What the journal tells. */
  public static SortedMap<String, String> byJournal(List<Told> journal) {
    InformationTold told = new InformationTold();
    journal.forEach(told::read);
    return told.says;
  }

  private void read(String name, Object part) {
    for (Field field : part.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("$$_")) {
        attribute(name + field.getName(), valueOf(field, part));
      }
    }
  }

  private void attribute(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> numbered) {
      numbered.forEach((number, part) -> read(name + "." + number + ".", part));
    } else if (value instanceof Confidentiality || value instanceof Clearance) {
      read(name + ".", value);
    } else if (!name.equals("reference") && !name.equals("file")) {
      put(name, value);
    }
  }

  private static @Nullable Object valueOf(Field field, Object part) {
    try {
      field.setAccessible(true);
      return field.get(part);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private void put(String name, @Nullable Object value) {
    if (value == null) {
      says.remove(name);
    } else {
      says.put(name, value.toString());
    }
  }

  private void read(Told told) {
    Fact fact = told.fact();
    String day = told.moment().day().toString();
    if (fact instanceof InformationFact.InformationRegistered registered) {
      registered(registered, told.moment());
    } else if (fact instanceof InformationFact.InformationPlanned planned) {
      begun(planned.counterpart(), "in-preparation", told.moment());
      planned(planned);
    } else if (fact instanceof InformationFact.InformationWritten written) {
      drafted(written.drafted(), told.actor());
    } else if (fact instanceof InformationFact.ConditionsLifted lifted) {
      lifted.restrictions().forEach(number -> put("restrictions." + number + ".lifted", true));
      says.computeIfPresent(
          "confidentiality.confidentialityEnded",
          (name, ended) -> lifted.confidentiality() ? "true" : ended);
    } else if (fact instanceof InformationFact.ConfidentialityEnded) {
      put("confidentiality.confidentialityEnded", true);
    } else if (fact instanceof InformationFact.InformationClosed
        || fact instanceof InformationFact.InformationGivenUp) {
      put("file.closedOn", day);
    } else if (fact instanceof DisclosureFact disclosure) {
      disclosure(disclosure, told.moment());
    }
    lives(fact);
  }

  private void registered(InformationFact.InformationRegistered registered, Moment at) {
    begun(registered.counterpart(), "received", at);
    put("file.theirReference", registered.theirReference());
    put("file.theirReferenceFolded", TheirReference.folded(registered.theirReference()));
    put("sender", registered.sender());
    put("dated", registered.dated());
    put("channel", registered.channel());
    put("language", registered.language());
    put("subject", registered.topic());
    put("text", registered.text());
    put("proceeds", registered.proceeds());
    bounds(registered.bounds());
    notCleared();
  }

  private void planned(InformationFact.InformationPlanned planned) {
    put("subject", planned.topic());
    put("text", "");
    put("proceeds", false);
    bounds(Bounds.NONE);
    notCleared();
  }

  private void notCleared() {
    for (String question :
        List.of(
            "ownLaw",
            "ownProceedings",
            "conventionOffence",
            "personalData",
            "personalDataLawful")) {
      put("clearance." + question, "not-stated");
    }
  }

  private void begun(String counterpart, String standing, Moment at) {
    put("file.counterpart", counterpart);
    put("file.standing", standing);
    put("file.opened", at.at());
  }

  private void drafted(Drafted drafted, Actor author) {
    put("author", author.name());
    put("subject", drafted.topic());
    put("text", drafted.text());
    put("why", drafted.why());
    put("proceeds", drafted.proceeds());
    bounds(drafted.bounds());
    put("clearance.ownLaw", drafted.ownLaw());
    put("clearance.ownProceedings", drafted.ownProceedings());
    put("clearance.conventionOffence", drafted.conventionOffence());
    put("clearance.personalData", drafted.personalData());
    put("clearance.personalDataLawful", drafted.personalDataLawful());
  }

  private void bounds(Bounds bounds) {
    put("confidentiality.confidential", bounds.confidential());
    put("confidentiality.until", bounds.confidentialUntil());
    put("confidentiality.ends", bounds.confidentialityEnds());
    put("confidentiality.confidentialityEnded", false);
    says.keySet().removeIf(name -> name.startsWith("restrictions."));
    for (int number = 1; number <= bounds.restrictions().size(); number++) {
      put("restrictions." + number + ".text", bounds.restrictions().get(number - 1));
      put("restrictions." + number + ".lifted", false);
    }
  }

  private void disclosure(DisclosureFact fact, Moment at) {
    if (fact instanceof DisclosureFact.DisclosureIntended intended) {
      String d = "disclosures." + intended.number() + ".";
      put(d + "proceeding", intended.proceeding());
      put(d + "exculpates", intended.exculpates());
      put(d + "stage", "intended");
    } else if (fact instanceof DisclosureFact.SenderNotified notified) {
      String d = "disclosures." + notified.number() + ".";
      put(d + "notifiedAt", at.at());
      put(d + "consultBy", notified.consultBy());
      put(d + "consultUntil", notified.until());
    } else if (fact instanceof DisclosureFact.SenderConsulted consulted) {
      put("disclosures." + consulted.number() + ".outcome", consulted.outcome());
    } else if (fact instanceof DisclosureFact.DisclosedWithoutNotice without) {
      put("disclosures." + without.number() + ".whyNoNotice", without.why());
    }
  }

  /** Where things stand when this was written, by the tables of their lives. */
  private void lives(Fact fact) {
    for (InformationVerb verb : InformationVerb.values()) {
      if (verb.fact() == fact.getClass()) {
        verb.to().ifPresent(state -> put("file.standing", state.id()));
      }
    }
    for (DisclosureVerb verb : DisclosureVerb.values()) {
      if (verb.fact() == fact.getClass()) {
        put("disclosures." + numberOf(fact) + ".stage", verb.to().id());
      }
    }
    boolean discloses =
        says.entrySet().stream()
            .filter(entry -> entry.getKey().endsWith(".stage"))
            .anyMatch(entry -> !List.of("disclosed", "given-up").contains(entry.getValue()));
    boolean works = List.of("received", "in-preparation").contains(says.get("file.standing"));
    boolean ours = (discloses || works) && !says.containsKey("file.closedOn");
    put("file.turn", ours ? "us" : "nobody");
  }

  private static int numberOf(Fact fact) {
    try {
      return (int) fact.getClass().getMethod("number").invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
