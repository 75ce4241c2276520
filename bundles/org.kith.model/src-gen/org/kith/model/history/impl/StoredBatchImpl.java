/**
 */
package org.kith.model.history.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.history.HistoryPackage;
import org.kith.model.history.StoredBatch;
import org.kith.model.history.StoredProblem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stored Batch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getUid <em>Uid</em>}</li>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getOwnerUid <em>Owner Uid</em>}</li>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getStarted <em>Started</em>}</li>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getEnded <em>Ended</em>}</li>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getRecords <em>Records</em>}</li>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getCursor <em>Cursor</em>}</li>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getNotInIt <em>Not In It</em>}</li>
 *   <li>{@link org.kith.model.history.impl.StoredBatchImpl#getProblems <em>Problems</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StoredBatchImpl extends MinimalEObjectImpl.Container implements StoredBatch {
	/**
	 * The default value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected static final String UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected String uid = UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected static final String PLATFORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected String platform = PLATFORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected String origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected static final String FINGERPRINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected String fingerprint = FINGERPRINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwnerUid() <em>Owner Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnerUid()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwnerUid() <em>Owner Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnerUid()
	 * @generated
	 * @ordered
	 */
	protected String ownerUid = OWNER_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected String state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected static final Instant STARTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected Instant started = STARTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected Instant ended = ENDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecords() <em>Records</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecords()
	 * @generated
	 * @ordered
	 */
	protected static final long RECORDS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRecords() <em>Records</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecords()
	 * @generated
	 * @ordered
	 */
	protected long records = RECORDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCursor() <em>Cursor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCursor()
	 * @generated
	 * @ordered
	 */
	protected static final String CURSOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCursor() <em>Cursor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCursor()
	 * @generated
	 * @ordered
	 */
	protected String cursor = CURSOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getCounts() <em>Counts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCounts() <em>Counts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected String counts = COUNTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotInIt() <em>Not In It</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotInIt()
	 * @generated
	 * @ordered
	 */
	protected static final String NOT_IN_IT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotInIt() <em>Not In It</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotInIt()
	 * @generated
	 * @ordered
	 */
	protected String notInIt = NOT_IN_IT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProblems() <em>Problems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblems()
	 * @generated
	 * @ordered
	 */
	protected EList<StoredProblem> problems;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StoredBatchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HistoryPackage.Literals.STORED_BATCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUid() {
		return uid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUid(String newUid) {
		String oldUid = uid;
		uid = newUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.STORED_BATCH__UID, oldUid, uid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(String newPlatform) {
		String oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.STORED_BATCH__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(String newOrigin) {
		String oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.STORED_BATCH__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFingerprint() {
		return fingerprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFingerprint(String newFingerprint) {
		String oldFingerprint = fingerprint;
		fingerprint = newFingerprint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.STORED_BATCH__FINGERPRINT, oldFingerprint, fingerprint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwnerUid() {
		return ownerUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnerUid(String newOwnerUid) {
		String oldOwnerUid = ownerUid;
		ownerUid = newOwnerUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.STORED_BATCH__OWNER_UID, oldOwnerUid, ownerUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(String newState) {
		String oldState = state;
		state = newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.STORED_BATCH__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStarted() {
		return started;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStarted(Instant newStarted) {
		Instant oldStarted = started;
		started = newStarted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.STORED_BATCH__STARTED, oldStarted, started));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getEnded() {
		return ended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnded(Instant newEnded) {
		Instant oldEnded = ended;
		ended = newEnded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.STORED_BATCH__ENDED, oldEnded, ended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRecords() {
		return records;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecords(long newRecords) {
		long oldRecords = records;
		records = newRecords;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.STORED_BATCH__RECORDS, oldRecords, records));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCursor() {
		return cursor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCursor(String newCursor) {
		String oldCursor = cursor;
		cursor = newCursor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.STORED_BATCH__CURSOR, oldCursor, cursor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCounts() {
		return counts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCounts(String newCounts) {
		String oldCounts = counts;
		counts = newCounts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.STORED_BATCH__COUNTS, oldCounts, counts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotInIt() {
		return notInIt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotInIt(String newNotInIt) {
		String oldNotInIt = notInIt;
		notInIt = newNotInIt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.STORED_BATCH__NOT_IN_IT, oldNotInIt, notInIt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StoredProblem> getProblems() {
		if (problems == null) {
			problems = new EObjectContainmentEList<StoredProblem>(StoredProblem.class, this, HistoryPackage.STORED_BATCH__PROBLEMS);
		}
		return problems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HistoryPackage.STORED_BATCH__PROBLEMS:
				return ((InternalEList<?>)getProblems()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HistoryPackage.STORED_BATCH__UID:
				return getUid();
			case HistoryPackage.STORED_BATCH__PLATFORM:
				return getPlatform();
			case HistoryPackage.STORED_BATCH__ORIGIN:
				return getOrigin();
			case HistoryPackage.STORED_BATCH__FINGERPRINT:
				return getFingerprint();
			case HistoryPackage.STORED_BATCH__OWNER_UID:
				return getOwnerUid();
			case HistoryPackage.STORED_BATCH__STATE:
				return getState();
			case HistoryPackage.STORED_BATCH__STARTED:
				return getStarted();
			case HistoryPackage.STORED_BATCH__ENDED:
				return getEnded();
			case HistoryPackage.STORED_BATCH__RECORDS:
				return getRecords();
			case HistoryPackage.STORED_BATCH__CURSOR:
				return getCursor();
			case HistoryPackage.STORED_BATCH__COUNTS:
				return getCounts();
			case HistoryPackage.STORED_BATCH__NOT_IN_IT:
				return getNotInIt();
			case HistoryPackage.STORED_BATCH__PROBLEMS:
				return getProblems();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case HistoryPackage.STORED_BATCH__UID:
				setUid((String)newValue);
				return;
			case HistoryPackage.STORED_BATCH__PLATFORM:
				setPlatform((String)newValue);
				return;
			case HistoryPackage.STORED_BATCH__ORIGIN:
				setOrigin((String)newValue);
				return;
			case HistoryPackage.STORED_BATCH__FINGERPRINT:
				setFingerprint((String)newValue);
				return;
			case HistoryPackage.STORED_BATCH__OWNER_UID:
				setOwnerUid((String)newValue);
				return;
			case HistoryPackage.STORED_BATCH__STATE:
				setState((String)newValue);
				return;
			case HistoryPackage.STORED_BATCH__STARTED:
				setStarted((Instant)newValue);
				return;
			case HistoryPackage.STORED_BATCH__ENDED:
				setEnded((Instant)newValue);
				return;
			case HistoryPackage.STORED_BATCH__RECORDS:
				setRecords((Long)newValue);
				return;
			case HistoryPackage.STORED_BATCH__CURSOR:
				setCursor((String)newValue);
				return;
			case HistoryPackage.STORED_BATCH__COUNTS:
				setCounts((String)newValue);
				return;
			case HistoryPackage.STORED_BATCH__NOT_IN_IT:
				setNotInIt((String)newValue);
				return;
			case HistoryPackage.STORED_BATCH__PROBLEMS:
				getProblems().clear();
				getProblems().addAll((Collection<? extends StoredProblem>)newValue);
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
			case HistoryPackage.STORED_BATCH__UID:
				setUid(UID_EDEFAULT);
				return;
			case HistoryPackage.STORED_BATCH__PLATFORM:
				setPlatform(PLATFORM_EDEFAULT);
				return;
			case HistoryPackage.STORED_BATCH__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case HistoryPackage.STORED_BATCH__FINGERPRINT:
				setFingerprint(FINGERPRINT_EDEFAULT);
				return;
			case HistoryPackage.STORED_BATCH__OWNER_UID:
				setOwnerUid(OWNER_UID_EDEFAULT);
				return;
			case HistoryPackage.STORED_BATCH__STATE:
				setState(STATE_EDEFAULT);
				return;
			case HistoryPackage.STORED_BATCH__STARTED:
				setStarted(STARTED_EDEFAULT);
				return;
			case HistoryPackage.STORED_BATCH__ENDED:
				setEnded(ENDED_EDEFAULT);
				return;
			case HistoryPackage.STORED_BATCH__RECORDS:
				setRecords(RECORDS_EDEFAULT);
				return;
			case HistoryPackage.STORED_BATCH__CURSOR:
				setCursor(CURSOR_EDEFAULT);
				return;
			case HistoryPackage.STORED_BATCH__COUNTS:
				setCounts(COUNTS_EDEFAULT);
				return;
			case HistoryPackage.STORED_BATCH__NOT_IN_IT:
				setNotInIt(NOT_IN_IT_EDEFAULT);
				return;
			case HistoryPackage.STORED_BATCH__PROBLEMS:
				getProblems().clear();
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
			case HistoryPackage.STORED_BATCH__UID:
				return UID_EDEFAULT == null ? uid != null : !UID_EDEFAULT.equals(uid);
			case HistoryPackage.STORED_BATCH__PLATFORM:
				return PLATFORM_EDEFAULT == null ? platform != null : !PLATFORM_EDEFAULT.equals(platform);
			case HistoryPackage.STORED_BATCH__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case HistoryPackage.STORED_BATCH__FINGERPRINT:
				return FINGERPRINT_EDEFAULT == null ? fingerprint != null : !FINGERPRINT_EDEFAULT.equals(fingerprint);
			case HistoryPackage.STORED_BATCH__OWNER_UID:
				return OWNER_UID_EDEFAULT == null ? ownerUid != null : !OWNER_UID_EDEFAULT.equals(ownerUid);
			case HistoryPackage.STORED_BATCH__STATE:
				return STATE_EDEFAULT == null ? state != null : !STATE_EDEFAULT.equals(state);
			case HistoryPackage.STORED_BATCH__STARTED:
				return STARTED_EDEFAULT == null ? started != null : !STARTED_EDEFAULT.equals(started);
			case HistoryPackage.STORED_BATCH__ENDED:
				return ENDED_EDEFAULT == null ? ended != null : !ENDED_EDEFAULT.equals(ended);
			case HistoryPackage.STORED_BATCH__RECORDS:
				return records != RECORDS_EDEFAULT;
			case HistoryPackage.STORED_BATCH__CURSOR:
				return CURSOR_EDEFAULT == null ? cursor != null : !CURSOR_EDEFAULT.equals(cursor);
			case HistoryPackage.STORED_BATCH__COUNTS:
				return COUNTS_EDEFAULT == null ? counts != null : !COUNTS_EDEFAULT.equals(counts);
			case HistoryPackage.STORED_BATCH__NOT_IN_IT:
				return NOT_IN_IT_EDEFAULT == null ? notInIt != null : !NOT_IN_IT_EDEFAULT.equals(notInIt);
			case HistoryPackage.STORED_BATCH__PROBLEMS:
				return problems != null && !problems.isEmpty();
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
		result.append(" (uid: ");
		result.append(uid);
		result.append(", platform: ");
		result.append(platform);
		result.append(", origin: ");
		result.append(origin);
		result.append(", fingerprint: ");
		result.append(fingerprint);
		result.append(", ownerUid: ");
		result.append(ownerUid);
		result.append(", state: ");
		result.append(state);
		result.append(", started: ");
		result.append(started);
		result.append(", ended: ");
		result.append(ended);
		result.append(", records: ");
		result.append(records);
		result.append(", cursor: ");
		result.append(cursor);
		result.append(", counts: ");
		result.append(counts);
		result.append(", notInIt: ");
		result.append(notInIt);
		result.append(')');
		return result.toString();
	}

} //StoredBatchImpl
