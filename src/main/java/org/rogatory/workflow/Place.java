package org.rogatory.workflow;

import org.rogatory.journal.Matter;

/**
 * A node of a process that is under way.
 *
 * @param process the id of the process
 * @param model the id of the version of its model on which it runs
 * @param node the node's id in the model; of a step, its name
 * @param matter what the process is about
 */
public record Place(String process, String model, String node, Matter matter) {}
