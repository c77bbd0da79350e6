package org.rogatory.register.rows;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.register.facts.AcceptedLanguages;
import org.rogatory.register.facts.AuthorityKind;
import org.rogatory.register.facts.Declaration;
import org.rogatory.register.facts.DeclarationKind;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.GivenNames;
import org.rogatory.register.facts.InterpolAgreement;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.register.facts.LegalZone;
import org.rogatory.register.facts.Membership;
import org.rogatory.register.facts.NoDeclaration;
import org.rogatory.register.facts.NoOtherTreaty;
import org.rogatory.register.facts.OralAgreement;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.RegisteredAuthority;
import org.rogatory.register.facts.RequiredChannel;
import org.rogatory.register.facts.StateFact;

/**
 * The columns of all kinds of fact. A kind uses some of them; which, is written here once for each
 * direction.
 */
@Embeddable
class FactColumns {

  private @Nullable Boolean yes;
  private @Nullable String subkind;
  private @Nullable String name;
  private @Nullable String otherNames;
  private @Nullable String address;
  private @Nullable String email;
  private @Nullable String phone;
  private @Nullable String zone;
  private @Nullable String territory;
  private @Nullable String languages;
  private @Nullable String document;
  private @Nullable String wording;
  private @Nullable LocalDate dayBegun;
  private @Nullable LocalDate dayInForce;
  private @Nullable LocalDate dayEnded;
  private @Nullable LocalDate dayAgreed;

  protected FactColumns() {}

  static FactColumns of(StateFact fact) {
    FactColumns columns = new FactColumns();
    if (fact instanceof GivenNames given) {
      columns.otherNames = given.asText();
    } else if (fact instanceof Membership membership) {
      columns.write(membership);
    } else if (fact instanceof RegisteredAuthority authority) {
      columns.write(authority);
    } else if (fact instanceof OtherTreaty treaty) {
      columns.write(treaty);
    } else if (fact instanceof Declaration declaration) {
      columns.write(declaration);
    } else if (fact instanceof AcceptedLanguages accepted) {
      columns.languages = text(accepted.languages(), " ");
    } else if (fact instanceof RequiredChannel channel) {
      columns.yes = channel.diplomatic();
    } else if (fact instanceof InterpolAgreement agreement) {
      columns.yes = agreement.agreed();
      columns.document = agreement.document();
    } else if (fact instanceof OralAgreement agreement) {
      columns.yes = agreement.agreed();
      columns.document = agreement.document();
    } else if (fact instanceof LegalZone legal) {
      columns.zone = legal.zone().getId();
    } else {
      columns.yes = true;
    }
    return columns;
  }

  private void write(Membership membership) {
    yes = membership.party();
    dayBegun = membership.depositedOn().orElse(null);
    dayInForce = membership.inForceFrom().orElse(null);
    dayEnded = membership.outFrom().orElse(null);
  }

  private void write(RegisteredAuthority authority) {
    subkind = authority.designatedFor().id();
    name = authority.name();
    otherNames = text(authority.otherNames(), "\n");
    address = text(authority.address(), "\n");
    email = authority.email();
    phone = authority.phone();
    zone = authority.zone().map(ZoneId::getId).orElse(null);
    territory = authority.territory();
  }

  private void write(OtherTreaty treaty) {
    name = treaty.name();
    dayBegun = treaty.concludedOn().orElse(null);
    dayInForce = treaty.inForceFrom().orElse(null);
    dayEnded = treaty.endedOn().orElse(null);
    dayAgreed = treaty.paragraphsAgreedOn().orElse(null);
    document = treaty.agreementDocument();
  }

  private void write(Declaration declaration) {
    subkind = declaration.about().id();
    wording = declaration.wording();
    dayBegun = declaration.madeOn().orElse(null);
    dayEnded = declaration.withdrawnOn().orElse(null);
  }

  /** What they hold, by their names. */
  SortedMap<String, String> parts() {
    SortedMap<String, String> parts = new TreeMap<>();
    Parts.put(parts, "yes", yes);
    Parts.put(parts, "subkind", subkind);
    Parts.put(parts, "name", name);
    Parts.put(parts, "other_names", otherNames);
    Parts.put(parts, "address", address);
    Parts.put(parts, "email", email);
    Parts.put(parts, "phone", phone);
    Parts.put(parts, "zone", zone);
    Parts.put(parts, "territory", territory);
    Parts.put(parts, "languages", languages);
    Parts.put(parts, "document", document);
    Parts.put(parts, "wording", wording);
    Parts.put(parts, "day_begun", dayBegun);
    Parts.put(parts, "day_in_force", dayInForce);
    Parts.put(parts, "day_ended", dayEnded);
    Parts.put(parts, "day_agreed", dayAgreed);
    return parts;
  }

  StateFact fact(FactKind kind) {
    return switch (kind) {
      case NAMES -> GivenNames.ofText(text(otherNames));
      case MEMBERSHIP -> new Membership(isYes(), day(dayBegun), day(dayInForce), day(dayEnded));
      case AUTHORITY -> authority();
      case LANGUAGES ->
          new AcceptedLanguages(lines(languages, " ").stream().map(LanguageTag::of).toList());
      case CHANNEL -> new RequiredChannel(isYes());
      case INTERPOL -> new InterpolAgreement(isYes(), text(document));
      case ORAL -> new OralAgreement(isYes(), text(document));
      case TREATY ->
          new OtherTreaty(
              text(name),
              day(dayBegun),
              day(dayInForce),
              day(dayEnded),
              day(dayAgreed),
              text(document));
      case NO_TREATY -> new NoOtherTreaty();
      case DECLARATION ->
          new Declaration(
              DeclarationKind.of(text(subkind)), text(wording), day(dayBegun), day(dayEnded));
      case NO_DECLARATION -> new NoDeclaration();
      case ZONE -> new LegalZone(ZoneId.of(text(zone)));
    };
  }

  private RegisteredAuthority authority() {
    return new RegisteredAuthority(
        AuthorityKind.of(text(subkind)),
        text(name),
        lines(otherNames, "\n"),
        lines(address, "\n"),
        text(email),
        text(phone),
        Optional.ofNullable(zone).map(ZoneId::of),
        text(territory));
  }

  private boolean isYes() {
    return Boolean.TRUE.equals(yes);
  }

  private static Optional<LocalDate> day(@Nullable LocalDate day) {
    return Optional.ofNullable(day);
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static String text(List<?> parts, String between) {
    return parts.stream().map(Object::toString).collect(Collectors.joining(between));
  }

  private static List<String> lines(@Nullable String text, String between) {
    return text(text).isEmpty() ? List.of() : List.of(text(text).split(between, -1));
  }
}
