package org.rogatory.information.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.File;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Worded;
import org.rogatory.information.Clearance;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationVerbs;
import org.rogatory.information.NewTransmission;
import org.rogatory.information.Restriction;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Chosen;
import org.springframework.stereotype.Component;

/** Writes what we send to another State without a request, or gives it up, 40(4), 51. */
@Component
class WriteInformation extends InformationPersonStep<WriteInformation.Form> {

  WriteInformation(InformationFiles files) {
    super(files);
  }

  /** What is done with it. */
  enum Course implements Worded {
    /** Its letter is drafted; a supervisor approves it. */
    WRITTEN,
    GIVEN_UP;

    @Override
    public String group() {
      return "transmission-course";
    }
  }

  /**
   * What is sent, see {@link NewTransmission}.
   *
   * @param reason why it is given up
   */
  record Form(
      @ReadBy(Reader.OTHER_STATE) @NotBlank @Size(max = 300) String subject,
      @ReadBy(Reader.OTHER_STATE) @NotBlank @Size(max = 20000) String text,
      @ReadBy(Reader.OTHER_STATE) @NotBlank @Size(max = 5000) String why,
      boolean proceeds,
      boolean confidential,
      @ReadBy(Reader.OTHER_STATE) @Nullable LocalDate confidentialUntil,
      @ReadBy(Reader.OTHER_STATE) @Size(max = 20)
          List<@NotBlank @Size(max = 2000) String> restrictions,
      @Nullable Stated ownLaw,
      @Nullable Stated ownProceedings,
      @Nullable Stated conventionOffence,
      @Nullable Stated personalData,
      @Nullable Stated personalDataLawful,
      @NotNull @Nullable Course course,
      @OnlyFor(field = "course", is = "given-up") @ReadBy(Reader.OFFICE) @Nullable @Size(max = 2000)
          String reason) {

    Form {
      restrictions = restrictions == null ? List.of() : restrictions;
    }

    NewTransmission transmission() {
      return new NewTransmission(
          subject,
          text,
          why,
          proceeds,
          confidential,
          confidentialUntil,
          restrictions,
          ownLaw,
          ownProceedings,
          conventionOffence,
          personalData,
          personalDataLawful);
    }
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public List<Provision> law(File file, Matter matter) {
    return List.of(of(file).provision(), Provision.of("40(5)"), Provision.of("36(1)(a)"));
  }

  @Override
  Form begin(SpontaneousInformation information, Matter matter) {
    Clearance clearance = information.clearance();
    return new Form(
        information.subject(),
        information.text(),
        information.why().orElse(""),
        information.isAboutProceeds(),
        information.confidentiality().isAskedFor(),
        information.confidentiality().until().orElse(null),
        information.restrictions().values().stream().map(Restriction::text).toList(),
        clearance.ownLaw(),
        clearance.ownProceedings(),
        clearance.conventionOffence(),
        clearance.personalData(),
        clearance.personalDataLawful(),
        null,
        null);
  }

  @Override
  SpontaneousInformation show(SpontaneousInformation information, Matter matter) {
    return information;
  }

  @Override
  String take(InformationVerbs verbs, Matter matter, Form said) {
    Course course = Chosen.of(said.course(), name(), "course");
    if (course == Course.GIVEN_UP) {
      verbs.forwarding().giveUp(reason(said));
    } else {
      verbs.forwarding().write(said.transmission());
      verbs.forwarding().requireSendable();
    }
    return course.id();
  }

  private static String reason(Form said) {
    if (said.reason() == null || said.reason().isBlank()) {
      throw BadInput.at("reason", Reason.of("input.why-not-sent"));
    }
    return said.reason().strip();
  }
}
