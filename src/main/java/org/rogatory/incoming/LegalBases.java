package org.rogatory.incoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.found.FoundBasis;
import org.rogatory.journal.Actor;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.RecordedFact;

/**
 * On what a request may rest, 40(7): the Convention, or another treaty that the register holds as
 * binding both States, with its source. Whoever enters a treaty for a request that is here already
 * does not rest the request on it: a second person does.
 */
@Clause("40(7)")
public final class LegalBases {

  private static final Provision BASIS = Provision.of("40(7)");

  private final RegisterFacts register;

  LegalBases(RegisterFacts register) {
    this.register = register;
  }

  /** The other treaties that bound both States on the day of the request, and bind them today. */
  public List<OtherTreaty> treaties(Request request) {
    return register.treaties(request).stream().map(RecordedFact::fact).toList();
  }

  /**
   * The basis that a person says, with what the register holds of it.
   *
   * @throws BadInput at {@code treaty} where none is named or the register holds none of that name,
   *     or where the same person entered it for this request; at {@code field} where the register
   *     says otherwise of paragraphs 8 to 31
   */
  public FoundBasis check(
      Request request, String field, LegalBasis basis, @Nullable String said, Actor by) {
    String name = said == null || said.isBlank() ? null : said.strip();
    if (basis == LegalBasis.CONVENTION) {
      if (name != null) {
        throw BadInput.at("treaty", Reason.of("input.no-treaty"));
      }
      return new FoundBasis(basis, null, null);
    }
    if (name == null) {
      throw BadInput.at("treaty", Reason.of("input.treaty"));
    }
    RecordedFact<OtherTreaty> held =
        register.treaties(request).stream()
            .filter(treaty -> treaty.fact().name().strip().equals(name))
            .findFirst()
            .orElseThrow(() -> BadInput.at("treaty", Reason.of("input.treaty-unknown")));
    requireSecondPerson(request, held, by);
    return agreed(request, field, basis, held.fact());
  }

  /**
   * Whether the register says now what the request rests on: the Convention alone asks nothing of
   * it; another treaty binds both States still, and with paragraphs 8 to 31 or without them as was
   * found.
   */
  public boolean stands(Request request) {
    FoundBasis rests = request.formalities().rests();
    String name = rests.treaty();
    return rests.basis() == LegalBasis.CONVENTION
        || name == null
        || treaties(request).stream()
            .filter(treaty -> treaty.name().strip().equals(name.strip()))
            .anyMatch(treaty -> treaty.basisOn(register.day(request)) == rests.basis());
  }

  /**
   * Nothing is found, decided or told of a measure on a treaty that the register does not hold any
   * more as binding: its basis is changed first, which is always possible.
   *
   * @throws ForbiddenByProvision where it does not
   */
  public void requireStanding(Request request) {
    if (!stands(request)) {
      throw new ForbiddenByProvision(
          BASIS,
          Reason.of(
              "forbidden.basis-gone",
              request.formalities().treaty().map(String::strip).orElse("")));
    }
  }

  private static void requireSecondPerson(
      Request request, RecordedFact<OtherTreaty> held, Actor by) {
    boolean since = held.changedAt().isAfter(request.receivedAt());
    if (since && held.changedBy().name().equals(by.name())) {
      throw BadInput.at("treaty", Reason.of("input.treaty-second-person"));
    }
  }

  private FoundBasis agreed(Request request, String field, LegalBasis basis, OtherTreaty treaty) {
    LegalBasis holds = treaty.basisOn(register.day(request));
    if (holds != basis) {
      boolean applies = holds.appliesParagraphs8To31();
      throw BadInput.at(
          field, Reason.of(applies ? "input.paragraphs-agreed" : "input.paragraphs-not-agreed"));
    }
    Optional<LocalDate> on = treaty.paragraphsAgreedOn();
    return new FoundBasis(
        basis, treaty.name(), basis.appliesParagraphs8To31() ? on.orElse(null) : null);
  }
}
