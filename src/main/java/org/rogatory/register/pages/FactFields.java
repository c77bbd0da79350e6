package org.rogatory.register.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.register.facts.AcceptedLanguages;
import org.rogatory.register.facts.Declaration;
import org.rogatory.register.facts.GivenNames;
import org.rogatory.register.facts.InterpolAgreement;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.register.facts.LegalZone;
import org.rogatory.register.facts.Membership;
import org.rogatory.register.facts.OralAgreement;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.RegisteredAuthority;
import org.rogatory.register.facts.RequiredChannel;
import org.rogatory.register.facts.StateFact;
import org.rogatory.web.Fields;

/** A fact as the fields of its form; {@link FactReading} is the way back. */
final class FactFields {

  private final Map<String, String[]> values = new LinkedHashMap<>();

  private FactFields() {}

  /** The form of a fact that is held. */
  static Fields of(RecordedFact<?> held) {
    FactFields fields = new FactFields();
    fields.fact(held.fact());
    fields.provenance(held.provenance());
    return fields.sent(held.revision());
  }

  /** The empty form of a fact that is not held. */
  static Fields empty() {
    FactFields fields = new FactFields();
    fields.put("language", "");
    return fields.sent(0);
  }

  private Fields sent(int revision) {
    put("seen", Integer.toString(revision));
    return Fields.sent(values);
  }

  private void fact(StateFact fact) {
    if (fact instanceof GivenNames given) {
      given.names().forEach((language, name) -> put("name-" + language, name));
    } else if (fact instanceof Membership membership) {
      membership(membership);
    } else if (fact instanceof RegisteredAuthority authority) {
      authority(authority);
    } else if (fact instanceof AcceptedLanguages accepted) {
      values.put(
          "language", accepted.languages().stream().map(LanguageTag::value).toArray(String[]::new));
    } else if (fact instanceof RequiredChannel channel) {
      yes("diplomatic", channel.diplomatic());
    } else if (fact instanceof InterpolAgreement agreement) {
      yes("agreed", agreement.agreed());
      put("document", agreement.document());
    } else if (fact instanceof OralAgreement agreement) {
      yes("agreed", agreement.agreed());
      put("document", agreement.document());
    } else if (fact instanceof OtherTreaty treaty) {
      treaty(treaty);
    } else if (fact instanceof Declaration declaration) {
      declaration(declaration);
    } else if (fact instanceof LegalZone legal) {
      put("zone", legal.zone().getId());
    }
  }

  private void membership(Membership membership) {
    yes("party", membership.party());
    day("deposited-on", membership.depositedOn());
    day("in-force-from", membership.inForceFrom());
    day("out-from", membership.outFrom());
  }

  private void authority(RegisteredAuthority authority) {
    put("designated-for", authority.designatedFor().id());
    put("name", authority.name());
    lines("other-names", authority.otherNames());
    lines("address", authority.address());
    put("email", authority.email());
    put("phone", authority.phone());
    put("zone", authority.zone().map(ZoneId::getId).orElse(""));
    put("territory", authority.territory());
  }

  private void treaty(OtherTreaty treaty) {
    put("name", treaty.name());
    day("concluded-on", treaty.concludedOn());
    day("in-force-from", treaty.inForceFrom());
    day("ended-on", treaty.endedOn());
    day("agreed-on", treaty.paragraphsAgreedOn());
    put("document", treaty.agreementDocument());
  }

  private void declaration(Declaration declaration) {
    put("about", declaration.about().id());
    put("wording", declaration.wording());
    day("made-on", declaration.madeOn());
    day("withdrawn-on", declaration.withdrawnOn());
  }

  private void provenance(Provenance provenance) {
    put("standing", provenance.standing().id());
    day("stated-on", provenance.statedOn());
    put("source", provenance.source());
    day("verified-on", provenance.verifiedOn());
    day("valid-until", provenance.validUntil());
  }

  private void put(String name, String value) {
    values.put(name, new String[] {value});
  }

  private void yes(String name, boolean yes) {
    put(name, yes ? "yes" : "no");
  }

  private void day(String name, Optional<LocalDate> day) {
    put(name, day.map(LocalDate::toString).orElse(""));
  }

  private void lines(String name, List<String> lines) {
    put(name, String.join("\n", lines));
  }
}
