package org.rogatory.files.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.casefile.File;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/** What the courses say of their files in lists and at the head of pages. */
@Component
public class ListedKinds {

  private final Map<String, ListedKind> byKind;

  ListedKinds(List<ListedKind> kinds) {
    this.byKind =
        kinds.stream().collect(Collectors.toMap(more -> more.kind().id(), Function.identity()));
  }

  /** What is said of these files; nothing of those whose kind says nothing. */
  public Map<Reference, ListedKind.Said> of(List<File> files) {
    Map<Reference, ListedKind.Said> said = new HashMap<>();
    files.stream()
        .collect(Collectors.groupingBy(File::kind))
        .forEach(
            (kind, ofKind) ->
                Optional.ofNullable(byKind.get(kind))
                    .ifPresent(more -> said.putAll(more.of(ofKind))));
    return said;
  }
}
