package org.rogatory.information.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.convention.Unreadable;
import org.rogatory.files.Tag;
import org.rogatory.files.lists.ListedKind;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationKind;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.journal.Reference;
import org.rogatory.web.Texts;

/** What lists say of spontaneous information of one direction: its subject, and what binds. */
record InformationLines(InformationKind listed, InformationFiles information, Texts texts)
    implements ListedKind {

  @Override
  public FileKind kind() {
    return listed;
  }

  @Override
  public Map<Reference, Said> of(List<File> files) {
    return files.stream()
        .flatMap(file -> information.find(file.reference()).stream())
        .collect(Collectors.toMap(SpontaneousInformation::reference, this::said));
  }

  private Said said(SpontaneousInformation each) {
    List<Tag> marks = new ArrayList<>();
    if (each.confidentiality().isBinding()) {
      marks.add(Tag.plain(texts.of("file.mark.confidential")));
    }
    if (Unreadable.find(each::isDisclosing).orElse(false)) {
      marks.add(Tag.caution(texts.of("information.mark.disclosure")));
    }
    return new Said(marks, List.of(each.subject()));
  }
}
