package org.rogatory.requests;

import org.rogatory.journal.Fact;

/** What a journal says of a request. */
public sealed interface RequestFact extends Fact permits FileFact, MeasureFact {}
