package org.rogatory.information;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Stated;
import org.rogatory.information.InformationFact.Drafted;

/**
 * Information that we mean to send to another State without a request.
 *
 * @param subject what it is about, in a line
 * @param text what it says
 * @param why how it may help the other State's authorities, 40(4), 51
 * @param proceeds whether it is about proceeds of offences, 51
 * @param confidential whether we want it kept confidential, 40(5)
 * @param confidentialUntil until which day; null for no end
 * @param restrictions on its use, 40(5)
 * @param ownLaw whether our law allows to send it, 40(4)
 * @param ownProceedings whether our own investigations and proceedings suffer from it, 40(5), 51
 * @param conventionOffence for proceeds: whether the offences are offences under the Convention
 * @param personalData whether it carries personal data, 36
 * @param personalDataLawful whether our law on personal data allows it
 */
public record NewTransmission(
    @NotBlank @Size(max = 300) String subject,
    @NotBlank @Size(max = 20000) String text,
    @NotBlank @Size(max = 5000) String why,
    boolean proceeds,
    boolean confidential,
    @Nullable LocalDate confidentialUntil,
    @Size(max = 20) List<@NotNull @Size(max = 2000) String> restrictions,
    @Nullable Stated ownLaw,
    @Nullable Stated ownProceedings,
    @Nullable Stated conventionOffence,
    @Nullable Stated personalData,
    @Nullable Stated personalDataLawful) {

  /** What nobody said is not stated; a list that was left out is empty. */
  public NewTransmission {
    restrictions = restrictions == null ? List.of() : restrictions;
    ownLaw = orNotStated(ownLaw);
    ownProceedings = orNotStated(ownProceedings);
    conventionOffence = orNotStated(conventionOffence);
    personalData = orNotStated(personalData);
    personalDataLawful = orNotStated(personalDataLawful);
  }

  Drafted drafted(LocalDate today, ZoneId ours, ZoneId theirs) {
    return new Drafted(
        subject.strip(),
        text.strip(),
        why.strip(),
        proceeds,
        new Conditions(confidential, confidentialUntil, restrictions).bounds(today, ours, theirs),
        orNotStated(ownLaw).id(),
        orNotStated(ownProceedings).id(),
        orNotStated(conventionOffence).id(),
        orNotStated(personalData).id(),
        orNotStated(personalDataLawful).id());
  }

  private static Stated orNotStated(@Nullable Stated said) {
    return said == null ? Stated.NOT_STATED : said;
  }
}
