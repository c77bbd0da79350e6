package org.rogatory.incoming.facts;

import org.rogatory.journal.Fact;

/** What a journal says of a request. */
public sealed interface IncomingFact extends Fact
    permits RequestFact, MeasureFact, CommunicationFact {}
