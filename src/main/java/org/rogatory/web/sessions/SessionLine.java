package org.rogatory.web.sessions;

import java.util.List;
import org.rogatory.web.Dates;

/** A session in words. */
record SessionLine(String id, String from, String since, String lastSeen, boolean isThis) {

  static List<SessionLine> of(List<OpenSessions.Shown> sessions, Dates dates) {
    return sessions.stream()
        .map(
            shown ->
                new SessionLine(
                    shown.id(),
                    shown.from(),
                    dates.moment(shown.since()),
                    dates.moment(shown.lastSeen()),
                    shown.isThis()))
        .toList();
  }
}
