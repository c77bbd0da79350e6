package org.rogatory.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.database.Columns;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.explore.real.RealProgram;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Treaties;
import org.rogatory.incoming.Walks;
import org.rogatory.needtoknow.KnownMade;
import org.rogatory.oversight.StuckFiles;
import org.rogatory.quarantine.Infected;
import org.rogatory.register.readings.FormerReadings;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test in the one application context that all such tests of a database share, with a real port
 * ({@code @LocalServerPort}), MockMvc and a {@link TestClock}. The job executor is off: {@link
 * Jobs}. Test classes add no properties, profiles or mock beans: each would cost another context,
 * and {@link ContextCount} refuses it. Add {@code @Tag("database")} to run on PostgreSQL too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({
  TestClock.class,
  ContextCount.class,
  EmbeddedPostgresql.class,
  FailingCalls.class,
  Walks.class,
  Treaties.class,
  StuckFiles.class,
  Columns.class,
  Jobs.class,
  RealProgram.class,
  NoTextMissing.class,
  MockDownloads.class,
  Sweeps.class,
  Rebuilding.class,
  FormerReadings.class,
  Infected.class,
  KnownMade.class
})
@ExtendWith(ClockReset.class)
public @interface RogatoryTest {}
