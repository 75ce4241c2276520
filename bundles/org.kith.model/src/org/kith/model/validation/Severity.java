package org.kith.model.validation;

/** How bad a finding is: an error must not be saved, a warning is shown, an information only told when asked. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
