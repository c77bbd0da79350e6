package org.rogatory.information.pages;

import java.util.Optional;
import org.rogatory.api.FileJson;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.web.once.AboutFile;
import org.springframework.stereotype.Component;

/** Spontaneous information as programs read it once a task of it is done. */
@Component
class InformationFileJson implements FileJson {

  private final InformationFiles information;

  InformationFileJson(InformationFiles information) {
    this.information = information;
  }

  @Override
  @ReadsOneSnapshot
  public Optional<AboutFile> whole(Reference file) {
    return information.find(file).map(SpontaneousInformation::whole).map(InformationJson::of);
  }
}
