package org.rogatory.information.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.casefile.File;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationVerbs;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/** Says what information of another State is good for, 40(4), 51. */
@Component
class AssessInformation extends InformationPersonStep<AssessInformation.Form> {

  AssessInformation(InformationFiles files) {
    super(files);
  }

  /**
   * What the caseworker found.
   *
   * @param remark what it is good for, and who should have it
   */
  record Form(@ReadBy(Reader.OFFICE) @NotBlank @Size(max = 5000) String remark) {}

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public List<Provision> law(File file, Matter matter) {
    return Stream.of(of(file).provision(), Provision.of("40(5)")).toList();
  }

  @Override
  Form begin(SpontaneousInformation information, Matter matter) {
    return new Form("");
  }

  @Override
  SpontaneousInformation show(SpontaneousInformation information, Matter matter) {
    return information;
  }

  @Override
  String take(InformationVerbs verbs, Matter matter, Form said) {
    verbs.keeping().assess(said.remark().strip());
    return "assessed";
  }
}
