package org.kith.core.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.model.validation.Checks;
import org.kith.model.validation.Finding;

/**
 * Checks that a workspace is whole: the store's own checks, each document readable and valid, links that lead
 * somewhere.
 */
public final class VerifyWorkspace {
    private static final int MOST = 1000;

    private final Session session;

    /** Of an open session. */
    public VerifyWorkspace(Session session) {
        this.session = session;
    }

    /** Returns what is wrong, in sentences; empty when all holds. */
    public List<String> run(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        List<String> wrong = new ArrayList<>(session.store().verify(progress.split(1)));
        Set<String> people = new HashSet<>();
        Map<String, String> links = new HashMap<>();
        Checks checks = Checks.withoutWorkspace();
        session.store().aggregates(null, row -> {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            EObject object;
            try {
                object = session.documents().read(row);
            } catch (CoreException e) {
                add(wrong, NLS.bind(Messages.Verify_unreadable,
                        new Object[] {row.kind(), row.uid(), e.getStatus().getMessage()}));
                return;
            }
            if (row.kind().equals("Person")) {
                people.add(row.uid());
            } else if (object instanceof Account account && account.personUid() != null) {
                links.put(account.getUid(), account.personUid());
            }
            checks.validateAll(object).stream().filter(Finding::isError).forEach(finding -> add(wrong,
                    NLS.bind(Messages.Verify_invalid, new Object[] {row.kind(), row.uid(), finding.message()})));
        });
        links.forEach((account, person) -> {
            if (!people.contains(person)) {
                add(wrong, NLS.bind(Messages.Verify_noPerson, account, person));
            }
        });
        return wrong;
    }

    private static void add(List<String> wrong, String sentence) {
        if (wrong.size() < MOST) {
            wrong.add(sentence);
        }
    }
}
