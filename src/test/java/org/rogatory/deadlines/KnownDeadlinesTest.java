package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Unreadable;
import org.rogatory.deadlines.reckoning.DeadlineKind;
import org.rogatory.deadlines.reckoning.DeadlineKinds;
import org.rogatory.deadlines.reckoning.KnownDeadlines;
import org.rogatory.incoming.course.RequestDeadline;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What the courses register about time limits is checked once, at the start. */
class KnownDeadlinesTest {

  private final ApplicationContextRunner start =
      new ApplicationContextRunner()
          .withBean(KnownDeadlines.class)
          .withBean(Consequences.class)
          .withBean("requests", DeadlineKinds.class, () -> kinds(RequestDeadline.TRIAGE));

  @Test
  void kindsOfSeveralCoursesStandSideBySide() {
    start
        .withBean("other", DeadlineKinds.class, () -> kinds(MadeUpCourse.Kind.RETURN_OF_THE_KEY))
        .withBean(Consequence.class, () -> new MadeUpCourse().consequence())
        .run(
            context -> {
              KnownDeadlines known = context.getBean(KnownDeadlines.class);
              assertThat(known.all())
                  .containsExactlyInAnyOrder(
                      RequestDeadline.TRIAGE, MadeUpCourse.Kind.RETURN_OF_THE_KEY);
              assertThat(known.get("return-of-the-key"))
                  .isSameAs(MadeUpCourse.Kind.RETURN_OF_THE_KEY);
              assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> known.get("no-such"));
            });
  }

  @Test
  void twoKindsOfOneIdStopTheStart() {
    start
        .withBean("other", DeadlineKinds.class, () -> kinds(MadeUpCourse.Kind.TRIAGE))
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("two kinds of time limits are called triage"));
  }

  @Test
  void aKindWithAnEffectAndNoConsequenceStopsTheStart() {
    start
        .withBean("other", DeadlineKinds.class, () -> kinds(MadeUpCourse.Kind.RETURN_OF_THE_KEY))
        .withBean(Consequence.class, () -> new MadeUpCourse().consequenceOf(RequestDeadline.TRIAGE))
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessage("no consequence is registered for return-of-the-key"));
  }

  @Test
  void twoConsequencesOfOneKindStopTheStart() {
    start
        .withBean("one", Consequence.class, () -> new MadeUpCourse().consequence())
        .withBean("two", Consequence.class, () -> new MadeUpCourse().consequence())
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessage("two consequences are registered for return-of-the-key"));
  }

  private static DeadlineKinds kinds(DeadlineKind kind) {
    return new DeadlineKinds(List.of(kind));
  }
}
