package org.rogatory.information.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.convention.LegalBasis;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationKind;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.letters.saying.Correspondence;
import org.rogatory.letters.saying.Head;
import org.rogatory.letters.saying.Words;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;

/** What all letters about spontaneous information of one direction have in common. */
record InformationCorrespondence(
    InformationKind kind, InformationFiles files, InformationAddressee addressee, StateNames states)
    implements Correspondence {

  /**
   * What their texts may use.
   *
   * @param counterpart the other State's name
   * @param subject what the information is about
   * @param informationDate the day of what we received, or where it bears none that of its arrival;
   *     of what we send, the day on which we began to write it
   */
  record Regarding(
      String ourReference,
      @Nullable String theirReference,
      Words counterpart,
      Words subject,
      LocalDate informationDate) {}

  @Override
  public FileKind fileKind() {
    return kind;
  }

  @Override
  public Class<? extends Record> common() {
    return Regarding.class;
  }

  /** Article 40(4) and (5) and Article 51 yield to no other treaty, 40(7). */
  @Override
  public Head head(File file) {
    SpontaneousInformation information = files.whole(file.reference());
    CountryCode state = CountryCode.of(information.counterpart());
    String theirs = file.theirReference().orElse(null);
    return new Head(
        new Regarding(
            file.reference().value(),
            theirs,
            language -> states.name(state, language),
            Words.of(information.subject()),
            information.dated().orElse(file.opened().day())),
        addressee.of(information),
        theirs,
        LegalBasis.CONVENTION,
        null,
        false);
  }
}
