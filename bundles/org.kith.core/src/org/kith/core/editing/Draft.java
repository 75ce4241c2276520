package org.kith.core.editing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.model.people.Aggregate;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.PeoplePackage;
import org.kith.model.people.Provenance;
import org.kith.model.people.Sourced;
import org.kith.model.validation.Checks;
import org.kith.model.validation.Finding;

/**
 * The working copy of one aggregate, shared by all views that show it. Every change is an EMF command, so it can be
 * undone before it is saved; what the user writes is marked as the user's. Made by {@link Drafts}; UI thread only.
 */
public final class Draft {
    private final Checks checks = Checks.withoutWorkspace();
    private final BasicCommandStack commands = new BasicCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new AdapterFactoryImpl(), commands);
    private final Aggregate object;
    private Aggregate base;
    private Set<String> wrongBefore;
    private List<String> contested = List.of();

    Draft(Aggregate base) {
        this.base = base;
        this.object = EcoreUtil.copy(base);
        this.wrongBefore = errors(base);
    }

    /** What is edited. Change it by this draft's methods only; listen to it as to any EObject. */
    public Aggregate object() {
        return object;
    }

    /** Sets a single value; null or the default clears it. Nothing happens when it is that already. */
    public void set(EObject owner, EStructuralFeature feature, Object value, String label) {
        Object wanted = value == null ? feature.getDefaultValue() : value;
        if (!same(owner.eGet(feature), wanted)) {
            run(label, owner, feature, value == null, new SetCommand(domain, owner, feature, wanted));
        }
    }

    /** Adds to a list; something that says where it comes from comes from the user. */
    public void add(EObject owner, EStructuralFeature list, Object value, String label) {
        if (value instanceof Sourced sourced) {
            sourced.setSource(KnowledgeMerge.USER);
        }
        run(label, owner, list, false, new AddCommand(domain, owner, list, value));
    }

    /** Takes out of a list. */
    public void remove(EObject owner, EStructuralFeature list, Object value, String label) {
        run(label, owner, list, false, new RemoveCommand(domain, owner, list, value));
    }

    private void run(String label, EObject owner, EStructuralFeature feature, boolean cleared,
            Command command) {
        CompoundCommand all = new CompoundCommand(label, label);
        all.append(command);
        if (owner instanceof Sourced sourced && !KnowledgeMerge.USER.equals(sourced.getSource())) {
            all.append(new SetCommand(domain, owner, PeoplePackage.Literals.SOURCED__SOURCE, KnowledgeMerge.USER));
        }
        EStructuralFeature top = top(owner, feature);
        if (top != null && !top.isMany()) {
            credit(all, top, cleared && owner == object);
        }
        commands.execute(all);
    }

    /** The feature of the aggregate below which a change happens; null when the owner is not in it. */
    private EStructuralFeature top(EObject owner, EStructuralFeature feature) {
        EStructuralFeature top = feature;
        for (EObject each = owner; each != object; each = each.eContainer()) {
            if (each == null) {
                return null;
            }
            top = each.eContainingFeature();
        }
        return top;
    }

    /** The user's word: no entry for a value, an entry of the user for a value that was cleared. */
    private void credit(CompoundCommand all, EStructuralFeature feature, boolean cleared) {
        List<Provenance> before = object.getProvenance().stream()
                .filter(one -> feature.getName().equals(one.getFeature())).toList();
        if (!before.isEmpty()) {
            all.append(new RemoveCommand(domain, object, PeoplePackage.Literals.AGGREGATE__PROVENANCE, before));
        }
        if (cleared) {
            Provenance users = PeopleFactory.eINSTANCE.createProvenance();
            users.setFeature(feature.getName());
            users.setSource(KnowledgeMerge.USER);
            all.append(new AddCommand(domain, object, PeoplePackage.Literals.AGGREGATE__PROVENANCE, users));
        }
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return !EcoreUtil.equals(base, object);
    }

    /** Whether a change that is not saved can be undone. */
    public boolean canUndo() {
        return commands.canUndo();
    }

    /** Whether an undone change can be repeated. */
    public boolean canRedo() {
        return commands.canRedo();
    }

    /** Takes the last change back; answers what it was. */
    public String undo() {
        String label = commands.getUndoCommand().getLabel();
        commands.undo();
        return label;
    }

    /** Repeats the change that was undone last; answers what it is. */
    public String redo() {
        String label = commands.getRedoCommand().getLabel();
        commands.redo();
        return label;
    }

    /** Gives up what is not saved. */
    public void revert() {
        replace(base);
    }

    /** Hears of each command; remove with {@link #unfollow}. */
    public void follow(CommandStackListener listener) {
        commands.addCommandStackListener(listener);
    }

    /** Hears no more. */
    public void unfollow(CommandStackListener listener) {
        commands.removeCommandStackListener(listener);
    }

    /** The commands, for those who know EMF. */
    public CommandStack commands() {
        return commands;
    }

    /** What the model's checks refuse and did not refuse before; it is not saved while there is any. */
    public List<Finding> errors() {
        return checks.validateAll(object).stream()
                .filter(one -> one.isError() && !wrongBefore.contains(one.message())).toList();
    }

    private Set<String> errors(Aggregate other) {
        return checks.validateAll(other).stream().filter(Finding::isError).map(Finding::message)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What was changed so far, to be saved; a copy, so that it can go to another thread. */
    public Changes changes() {
        return Changes.between(base, object);
    }

    /**
     * Takes over what is stored now: what was changed here since {@code saved} was taken stays changed.
     *
     * @param stored as it is stored now
     * @param saved  changes that are in it; empty ones when it was changed by somebody else
     * @return features that were changed on both sides; they keep what was typed here
     */
    List<String> takeOver(Aggregate stored, Changes saved) {
        if (saved.isEmpty() && EcoreUtil.equals(base, stored)) {
            return List.of(); // read again, but nothing is new: what can be undone stays so
        }
        Aggregate since = EcoreUtil.copy(base);
        saved.applyTo(since);
        Changes left = Changes.between(since, object);
        List<String> both = left.conflicts(stored);
        if (!both.isEmpty()) {
            contested = both;
        }
        Aggregate fresh = EcoreUtil.copy(stored);
        left.applyTo(fresh);
        base = stored;
        wrongBefore = errors(base);
        if (!EcoreUtil.equals(fresh, object)) {
            replace(fresh);
        } else if (left.isEmpty()) {
            commands.flush();
        }
        return both;
    }

    /** Features that were changed elsewhere while they were changed here, once: to be said. What is here stays. */
    public List<String> takeContested() {
        List<String> taken = contested;
        contested = List.of();
        return taken;
    }

    private void replace(Aggregate other) {
        Changes.between(object, other).applyTo(object);
        commands.flush();
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof EObject first && other instanceof EObject second) {
            return EcoreUtil.equals(first, second);
        }
        return Objects.equals(one, other);
    }
}
