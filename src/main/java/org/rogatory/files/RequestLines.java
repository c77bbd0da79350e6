package org.rogatory.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.files.lists.ListedKind;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Reference;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** What lists say of requests: urgency and emergency by their names, and what is asked for. */
@Component
class RequestLines implements ListedKind {

  private final Requests requests;
  private final Texts texts;

  RequestLines(Requests requests, Texts texts) {
    this.requests = requests;
    this.texts = texts;
  }

  @Override
  public FileKind kind() {
    return RequestKind.INCOMING_REQUEST;
  }

  @Override
  public Map<Reference, Said> of(List<File> files) {
    return requests.among(files.stream().map(File::reference).toList()).stream()
        .collect(Collectors.toMap(Request::reference, this::said));
  }

  private Said said(Request request) {
    return new Said(marks(request), measures(request));
  }

  private List<String> measures(Request request) {
    return request.measures().stream()
        .map(measure -> texts.cell(() -> texts.of(measure.assistance())))
        .toList();
  }

  private List<Tag> marks(Request request) {
    List<Tag> marks = new ArrayList<>();
    if (request.priority().isEmergency()) {
      marks.add(new Tag(texts.of("file.mark.emergency"), "bad"));
    }
    if (request.priority().isSaidUrgent()) {
      marks.add(Tag.caution(texts.of("file.mark.urgent")));
    }
    if (request.priority().atRisk().isPresent()) {
      marks.add(Tag.caution(texts.of("file.mark.at-risk")));
    }
    if (request.formalities().isConfidential()) {
      marks.add(Tag.plain(texts.of("file.mark.confidential")));
    }
    return marks;
  }
}
