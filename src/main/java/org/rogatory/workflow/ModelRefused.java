package org.rogatory.workflow;

/** A stored model was to be run and is not what was deployed: nothing of it is run. */
public record ModelRefused(DeployedModel model) {}
