package org.rogatory.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Unreadable;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.RequestState;
import org.rogatory.journal.Fact;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What the courses register about kinds of files is checked once, at the start. */
class KnownFileKindsTest {

  private final ApplicationContextRunner start =
      new ApplicationContextRunner()
          .withBean(KnownFileKinds.class)
          .withBean("requests", FileKinds.class, () -> kinds(RequestKind.INCOMING_REQUEST));

  /** A kind beside that of requests. */
  private record Made(String id, List<Place> standings) implements FileKind {

    @Override
    public Class<? extends Fact> begins() {
      return FileFact.NoteTaken.class;
    }

    @Override
    public String name() {
      return id;
    }
  }

  private record Place(String id) implements Standing {

    @Override
    public String name() {
      return id;
    }

    @Override
    public String group() {
      return "place";
    }

    @Override
    public Progress progress() {
      return Progress.UNDER_WAY;
    }
  }

  @Test
  void kindsOfSeveralCoursesStandSideBySide() {
    Made other = new Made("other", List.of(new Place("here")));
    start
        .withBean("other", FileKinds.class, () -> kinds(other))
        .run(
            context -> {
              KnownFileKinds known = context.getBean(KnownFileKinds.class);
              assertThat(known.all())
                  .containsExactlyInAnyOrder(RequestKind.INCOMING_REQUEST, other);
              assertThat(known.areSeveral()).isTrue();
              assertThat(known.get("incoming-request").standing("refused"))
                  .isEqualTo(RequestState.REFUSED);
              assertThat(known.get("other").standing("here")).isEqualTo(new Place("here"));
              assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> known.get("no-such"));
              assertThatExceptionOfType(Unreadable.class)
                  .isThrownBy(() -> known.get("other").standing("refused"));
            });
  }

  @Test
  void twoKindsOfOneIdStopTheStart() {
    assertStops(
        new Made("incoming-request", List.of()), "two kinds of files are called incoming-request");
  }

  @Test
  void twoStandingsOfOneIdStopTheStart() {
    assertStops(
        new Made("other", List.of(new Place("here"), new Place("here"))),
        "two standings of other are called here");
  }

  private void assertStops(Made kind, String message) {
    start
        .withBean("other", FileKinds.class, () -> kinds(kind))
        .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(message));
  }

  private static FileKinds kinds(FileKind kind) {
    return new FileKinds(List.of(kind));
  }
}
