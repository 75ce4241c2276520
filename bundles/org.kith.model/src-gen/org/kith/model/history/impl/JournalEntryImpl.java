/**
 */
package org.kith.model.history.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kith.model.history.HistoryPackage;
import org.kith.model.history.JournalEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Journal Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.history.impl.JournalEntryImpl#getBatchUid <em>Batch Uid</em>}</li>
 *   <li>{@link org.kith.model.history.impl.JournalEntryImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.kith.model.history.impl.JournalEntryImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kith.model.history.impl.JournalEntryImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.kith.model.history.impl.JournalEntryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.history.impl.JournalEntryImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kith.model.history.impl.JournalEntryImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.kith.model.history.impl.JournalEntryImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.kith.model.history.impl.JournalEntryImpl#isUndone <em>Undone</em>}</li>
 * </ul>
 *
 * @generated
 */
public class JournalEntryImpl extends MinimalEObjectImpl.Container implements JournalEntry {
	/**
	 * The default value of the '{@link #getBatchUid() <em>Batch Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchUid()
	 * @generated
	 * @ordered
	 */
	protected static final String BATCH_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBatchUid() <em>Batch Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchUid()
	 * @generated
	 * @ordered
	 */
	protected String batchUid = BATCH_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final long STEP_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected long step = STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected String before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected String after = AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #isUndone() <em>Undone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndone()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNDONE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUndone() <em>Undone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndone()
	 * @generated
	 * @ordered
	 */
	protected boolean undone = UNDONE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JournalEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HistoryPackage.Literals.JOURNAL_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBatchUid() {
		return batchUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatchUid(String newBatchUid) {
		String oldBatchUid = batchUid;
		batchUid = newBatchUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.JOURNAL_ENTRY__BATCH_UID, oldBatchUid, batchUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(long newStep) {
		long oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.JOURNAL_ENTRY__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.JOURNAL_ENTRY__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.JOURNAL_ENTRY__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.JOURNAL_ENTRY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.JOURNAL_ENTRY__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(String newBefore) {
		String oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.JOURNAL_ENTRY__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(String newAfter) {
		String oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.JOURNAL_ENTRY__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUndone() {
		return undone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndone(boolean newUndone) {
		boolean oldUndone = undone;
		undone = newUndone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.JOURNAL_ENTRY__UNDONE, oldUndone, undone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HistoryPackage.JOURNAL_ENTRY__BATCH_UID:
				return getBatchUid();
			case HistoryPackage.JOURNAL_ENTRY__STEP:
				return getStep();
			case HistoryPackage.JOURNAL_ENTRY__LABEL:
				return getLabel();
			case HistoryPackage.JOURNAL_ENTRY__AT:
				return getAt();
			case HistoryPackage.JOURNAL_ENTRY__KIND:
				return getKind();
			case HistoryPackage.JOURNAL_ENTRY__SUBJECT:
				return getSubject();
			case HistoryPackage.JOURNAL_ENTRY__BEFORE:
				return getBefore();
			case HistoryPackage.JOURNAL_ENTRY__AFTER:
				return getAfter();
			case HistoryPackage.JOURNAL_ENTRY__UNDONE:
				return isUndone();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case HistoryPackage.JOURNAL_ENTRY__BATCH_UID:
				setBatchUid((String)newValue);
				return;
			case HistoryPackage.JOURNAL_ENTRY__STEP:
				setStep((Long)newValue);
				return;
			case HistoryPackage.JOURNAL_ENTRY__LABEL:
				setLabel((String)newValue);
				return;
			case HistoryPackage.JOURNAL_ENTRY__AT:
				setAt((Instant)newValue);
				return;
			case HistoryPackage.JOURNAL_ENTRY__KIND:
				setKind((String)newValue);
				return;
			case HistoryPackage.JOURNAL_ENTRY__SUBJECT:
				setSubject((String)newValue);
				return;
			case HistoryPackage.JOURNAL_ENTRY__BEFORE:
				setBefore((String)newValue);
				return;
			case HistoryPackage.JOURNAL_ENTRY__AFTER:
				setAfter((String)newValue);
				return;
			case HistoryPackage.JOURNAL_ENTRY__UNDONE:
				setUndone((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case HistoryPackage.JOURNAL_ENTRY__BATCH_UID:
				setBatchUid(BATCH_UID_EDEFAULT);
				return;
			case HistoryPackage.JOURNAL_ENTRY__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case HistoryPackage.JOURNAL_ENTRY__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case HistoryPackage.JOURNAL_ENTRY__AT:
				setAt(AT_EDEFAULT);
				return;
			case HistoryPackage.JOURNAL_ENTRY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case HistoryPackage.JOURNAL_ENTRY__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case HistoryPackage.JOURNAL_ENTRY__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case HistoryPackage.JOURNAL_ENTRY__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case HistoryPackage.JOURNAL_ENTRY__UNDONE:
				setUndone(UNDONE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case HistoryPackage.JOURNAL_ENTRY__BATCH_UID:
				return BATCH_UID_EDEFAULT == null ? batchUid != null : !BATCH_UID_EDEFAULT.equals(batchUid);
			case HistoryPackage.JOURNAL_ENTRY__STEP:
				return step != STEP_EDEFAULT;
			case HistoryPackage.JOURNAL_ENTRY__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case HistoryPackage.JOURNAL_ENTRY__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case HistoryPackage.JOURNAL_ENTRY__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case HistoryPackage.JOURNAL_ENTRY__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case HistoryPackage.JOURNAL_ENTRY__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case HistoryPackage.JOURNAL_ENTRY__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
			case HistoryPackage.JOURNAL_ENTRY__UNDONE:
				return undone != UNDONE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (batchUid: ");
		result.append(batchUid);
		result.append(", step: ");
		result.append(step);
		result.append(", label: ");
		result.append(label);
		result.append(", at: ");
		result.append(at);
		result.append(", kind: ");
		result.append(kind);
		result.append(", subject: ");
		result.append(subject);
		result.append(", before: ");
		result.append(before);
		result.append(", after: ");
		result.append(after);
		result.append(", undone: ");
		result.append(undone);
		result.append(')');
		return result.toString();
	}

} //JournalEntryImpl
