package org.rogatory.information;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.CourseClocks;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.journal.Fact;
import org.springframework.stereotype.Component;

/** The clocks of spontaneous information: what starts each of them and what stops it. */
@Component
class InformationClocks implements CourseClocks {

  @Override
  public List<Clockwork> in(Ledger ledger) {
    return List.of(new Kept(ledger), new Disclosed(ledger));
  }

  /** Assessment and confidentiality of what another State sent us. */
  private record Kept(Ledger ledger) implements Clockwork {

    @Override
    public void read(ReadEntry entry) {
      Fact fact = entry.fact();
      if (fact instanceof InformationFact.InformationRegistered registered) {
        ledger.start(
            InformationDeadline.INFORMATION_ASSESSMENT,
            entry,
            ledger.planning().within(InformationDeadline.INFORMATION_ASSESSMENT, entry));
        confidential(registered.bounds(), entry);
      } else if (fact instanceof InformationFact.InformationAssessed) {
        ledger.stop(InformationDeadline.INFORMATION_ASSESSMENT, entry);
      } else if (fact instanceof InformationFact.ConfidentialityEnded
          || fact instanceof InformationFact.ConditionsLifted lifted && lifted.confidentiality()) {
        ledger.stop(InformationDeadline.CONFIDENTIALITY, entry);
      }
    }

    private void confidential(InformationFact.Bounds bounds, ReadEntry entry) {
      day(
          ledger,
          InformationDeadline.CONFIDENTIALITY,
          bounds.confidentialUntil(),
          bounds.confidentialityEnds(),
          entry);
    }
  }

  /** The notice of a disclosure, before it or after. */
  private record Disclosed(Ledger ledger) implements Clockwork {

    @Override
    public void read(ReadEntry entry) {
      Fact fact = entry.fact();
      if (fact instanceof DisclosureFact.SenderNotified notified) {
        day(
            ledger,
            InformationDeadline.DISCLOSURE_NOTICE,
            notified.consultBy(),
            notified.until(),
            entry);
      } else if (fact instanceof DisclosureFact.DisclosedWithoutNotice) {
        ledger.start(
            InformationDeadline.LATE_NOTICE,
            entry,
            ledger.planning().within(InformationDeadline.LATE_NOTICE, entry));
      } else if (fact instanceof DisclosureFact.ConsultationAskedFor
          || fact instanceof DisclosureFact.ExculpatoryDisclosed
          || fact instanceof DisclosureFact.DisclosureGivenUp) {
        ledger.stop(InformationDeadline.DISCLOSURE_NOTICE, entry);
      } else if (fact instanceof DisclosureFact.SenderInformed) {
        ledger.stop(InformationDeadline.LATE_NOTICE, entry);
      }
    }
  }

  private static void day(
      Ledger ledger,
      InformationDeadline kind,
      @Nullable LocalDate last,
      @Nullable Instant until,
      ReadEntry entry) {
    if (last != null && until != null) {
      ledger.start(
          kind,
          entry,
          new Due(last, until, ledger.planning().counting().stated(kind.id(), entry, last)));
    }
  }
}
