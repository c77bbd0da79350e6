package org.rogatory.information.searched;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.casefile.File;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.search.Passage;
import org.rogatory.search.PassageKind;
import org.rogatory.search.SearchedPart;
import org.springframework.stereotype.Component;

/** What spontaneous information says, and who wrote it. */
@Component
class InformationPassages implements SearchedPart {

  private final InformationFiles files;

  InformationPassages(InformationFiles files) {
    this.files = files;
  }

  @Override
  public List<Passage> of(File file) {
    return files.find(file.reference()).map(InformationPassages::passages).orElse(List.of());
  }

  private static List<Passage> passages(SpontaneousInformation information) {
    String language = information.language().orElse(null);
    List<Passage> all = new ArrayList<>();
    information
        .sender()
        .filter(sender -> !sender.isBlank())
        .map(sender -> new Passage(PassageKind.AUTHORITY, 1, null, sender))
        .ifPresent(all::add);
    String text =
        Stream.of(
                Optional.of(information.subject()),
                Optional.of(information.text()),
                information.why())
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    all.add(new Passage(PassageKind.INFORMATION, 1, language, text));
    return all;
  }
}
