package org.rogatory.register.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rogatory.register.facts.AcceptedLanguages;
import org.rogatory.register.facts.AuthorityKind;
import org.rogatory.register.facts.Declaration;
import org.rogatory.register.facts.DeclarationKind;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.GivenNames;
import org.rogatory.register.facts.InterpolAgreement;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.register.facts.LegalZone;
import org.rogatory.register.facts.Membership;
import org.rogatory.register.facts.NoDeclaration;
import org.rogatory.register.facts.NoOtherTreaty;
import org.rogatory.register.facts.OralAgreement;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RegisteredAuthority;
import org.rogatory.register.facts.RequiredChannel;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.register.facts.StateFact;

/**
 * Reads a fact and its provenance from the fields of its form; {@link FactFields} is the way there.
 */
final class FactReading {

  static final List<String> NAME_LANGUAGES = List.of("en", "zh");

  private final FieldReading form;

  FactReading(FieldReading form) {
    this.form = form;
  }

  /** What the form says; empty where something in it is wrong. */
  Optional<SourcedFact> read(FactKind kind) {
    Supplier<StateFact> fact = fact(kind);
    Supplier<Provenance> provenance = provenance();
    return form.isGood()
        ? Optional.of(new SourcedFact(fact.get(), provenance.get()))
        : Optional.empty();
  }

  private Supplier<StateFact> fact(FactKind kind) {
    return switch (kind) {
      case NAMES -> names();
      case MEMBERSHIP -> membership();
      case AUTHORITY -> authority();
      case LANGUAGES -> languages();
      case CHANNEL -> {
        boolean diplomatic = form.yes("diplomatic");
        yield () -> new RequiredChannel(diplomatic);
      }
      case INTERPOL -> {
        boolean agreed = form.yes("agreed");
        String document = form.text("document", 500);
        yield () -> new InterpolAgreement(agreed, document);
      }
      case ORAL -> {
        boolean agreed = form.yes("agreed");
        String document = form.text("document", 500);
        yield () -> new OralAgreement(agreed, document);
      }
      case TREATY -> treaty();
      case NO_TREATY -> NoOtherTreaty::new;
      case DECLARATION -> declaration();
      case NO_DECLARATION -> NoDeclaration::new;
      case ZONE -> {
        Optional<ZoneId> zone = form.neededValue("zone", ZoneId::of);
        yield () -> new LegalZone(zone.orElseThrow());
      }
    };
  }

  private Supplier<StateFact> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String language : NAME_LANGUAGES) {
      names.put(language, form.needed("name-" + language, 200));
    }
    return () -> new GivenNames(names);
  }

  private Supplier<StateFact> membership() {
    boolean party = form.yes("party");
    Optional<LocalDate> deposited = form.pastDay("deposited-on");
    Optional<LocalDate> inForce = form.day("in-force-from");
    Optional<LocalDate> out = form.day("out-from");
    form.inOrder(deposited, "in-force-from", inForce);
    form.inOrder(inForce, "out-from", out);
    return () -> new Membership(party, deposited, inForce, out);
  }

  private Supplier<StateFact> authority() {
    Optional<AuthorityKind> kind = form.neededValue("designated-for", AuthorityKind::of);
    String name = form.needed("name", 500);
    List<String> otherNames = form.lines("other-names", 2000);
    List<String> address = form.lines("address", 2000);
    String email = form.text("email", 254);
    if (!email.isEmpty() && !email.matches("[^\\s@]+@[^\\s@]+")) {
      form.wrong("email", "register.wrong.email");
    }
    String phone = form.text("phone", 60);
    Optional<ZoneId> zone = form.value("zone", ZoneId::of);
    String territory = form.text("territory", 200);
    return () ->
        new RegisteredAuthority(
            kind.orElseThrow(), name, otherNames, address, email, phone, zone, territory);
  }

  private Supplier<StateFact> languages() {
    List<String> chosen =
        form.fields().values("language").stream().filter(tag -> !tag.isBlank()).distinct().toList();
    if (chosen.isEmpty() || chosen.stream().anyMatch(tag -> LanguageTag.parse(tag).isEmpty())) {
      form.wrong("language", "register.wrong.language");
    }
    return () -> new AcceptedLanguages(chosen.stream().map(LanguageTag::of).distinct().toList());
  }

  private Supplier<StateFact> treaty() {
    String name = form.needed("name", 500);
    Optional<LocalDate> concluded = form.pastDay("concluded-on");
    Optional<LocalDate> inForce = form.day("in-force-from");
    Optional<LocalDate> ended = form.day("ended-on");
    Optional<LocalDate> agreed = form.pastDay("agreed-on");
    String document = form.text("document", 500);
    form.inOrder(concluded, "in-force-from", inForce);
    form.inOrder(inForce, "ended-on", ended);
    if (agreed.isPresent() && document.isEmpty()) {
      form.wrong("document", "register.wrong.document");
    }
    return () -> new OtherTreaty(name, concluded, inForce, ended, agreed, document);
  }

  private Supplier<StateFact> declaration() {
    Optional<DeclarationKind> about = form.neededValue("about", DeclarationKind::of);
    String wording = form.needed("wording", 10_000);
    Optional<LocalDate> made = form.pastDay("made-on");
    Optional<LocalDate> withdrawn = form.day("withdrawn-on");
    form.inOrder(made, "withdrawn-on", withdrawn);
    return () -> new Declaration(about.orElseThrow(), wording, made, withdrawn);
  }

  private Supplier<Provenance> provenance() {
    Optional<FactStanding> standing = form.neededValue("standing", FactReading::heldStanding);
    Optional<LocalDate> stated = form.pastDay("stated-on");
    if (form.fields().value("stated-on").isBlank()) {
      form.wrong("stated-on", "register.wrong.stated-on");
    }
    String source = form.needed("source", 500);
    Optional<LocalDate> verified = form.pastDay("verified-on");
    Optional<LocalDate> until = form.day("valid-until");
    form.inOrder(stated, "verified-on", verified);
    form.inOrder(stated, "valid-until", until);
    return () -> new Provenance(standing.orElseThrow(), stated, source, verified, until);
  }

  private static FactStanding heldStanding(String id) {
    FactStanding standing = FactStanding.of(id);
    if (standing == FactStanding.UNKNOWN) {
      throw new IllegalArgumentException("what is unknown is not held");
    }
    return standing;
  }
}
