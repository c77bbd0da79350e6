package org.rogatory.explore.real;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.home.Office;
import org.rogatory.inbox.Inbox;
import org.rogatory.journal.Journal;
import org.rogatory.letters.Letters;
import org.rogatory.testing.Jobs;
import org.rogatory.testing.TestClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What a history needs of the real program besides its doors. */
@TestComponent
public record RealProgram(
    MockMvc mvc,
    ObjectMapper json,
    Office office,
    TestClock clock,
    Journal journal,
    Letters letters,
    Inbox inbox,
    Deadlines deadlines,
    Sweeps sweeps,
    Jobs jobs,
    TransactionTemplate transaction) {}
