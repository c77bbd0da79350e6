package org.rogatory.files;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.incoming.Request;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** Reads the file of a request with all its parts, in one transaction of the caller. */
@Component
class FileReading {

  private final FileParts parts;
  private final RequestParticulars particulars;
  private final MeasureCards measures;
  private final Checklist contents;
  private final PreservationCards held;
  private final FurtherActs acts;
  private final Texts texts;

  FileReading(
      FileParts parts,
      RequestParticulars particulars,
      MeasureCards measures,
      Checklist contents,
      PreservationCards held,
      FurtherActs acts,
      Texts texts) {
    this.parts = parts;
    this.particulars = particulars;
    this.measures = measures;
    this.contents = contents;
    this.held = held;
    this.acts = acts;
    this.texts = texts;
  }

  /** The file; a part of it that cannot be read is left out, and what stands there is said. */
  FileView read(Request file, @Nullable String course) {
    Damages damages = new Damages(texts);
    FileParts.View ofAnyFile = parts.of(file.file(), course);
    return new FileView(
        ofAnyFile,
        damages.part(() -> acts.of(file), List.of()),
        damages.part(() -> particulars.of(file), RequestParticulars.NOTHING),
        damages.lines(file.measures(), measures::of),
        damages.part(() -> contents.of(file), Checklist.NOTHING),
        damages.part(() -> held.of(file), List.of()),
        Stream.concat(ofAnyFile.damages().stream(), damages.all().stream()).distinct().toList());
  }
}
