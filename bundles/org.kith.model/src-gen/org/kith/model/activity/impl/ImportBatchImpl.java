/**
 */
package org.kith.model.activity.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.activity.ActivityPackage;
import org.kith.model.activity.BatchCount;
import org.kith.model.activity.BatchState;
import org.kith.model.activity.ImportBatch;
import org.kith.model.activity.ImportProblem;

import org.kith.model.people.impl.AggregateImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Import Batch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getReader <em>Reader</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getPaths <em>Paths</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getStarted <em>Started</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getFinished <em>Finished</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getOwnAccountUid <em>Own Account Uid</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getArchiveDate <em>Archive Date</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getNotInIt <em>Not In It</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.ImportBatchImpl#getCursor <em>Cursor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImportBatchImpl extends AggregateImpl implements ImportBatch {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final long NUMBER_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected long number = NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getReader() <em>Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReader()
	 * @generated
	 * @ordered
	 */
	protected static final String READER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReader() <em>Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReader()
	 * @generated
	 * @ordered
	 */
	protected String reader = READER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPaths() <em>Paths</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaths()
	 * @generated
	 * @ordered
	 */
	protected EList<String> paths;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final BatchState STATE_EDEFAULT = BatchState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected BatchState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getFinished() <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinished()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FINISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinished() <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinished()
	 * @generated
	 * @ordered
	 */
	protected Instant finished = FINISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwnAccountUid() <em>Own Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnAccountUid()
	 * @generated
	 * @ordered
	 */
	protected static final String OWN_ACCOUNT_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwnAccountUid() <em>Own Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnAccountUid()
	 * @generated
	 * @ordered
	 */
	protected String ownAccountUid = OWN_ACCOUNT_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getArchiveDate() <em>Archive Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchiveDate()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ARCHIVE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArchiveDate() <em>Archive Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchiveDate()
	 * @generated
	 * @ordered
	 */
	protected Instant archiveDate = ARCHIVE_DATE_EDEFAULT;

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
	 * The cached value of the '{@link #getCounts() <em>Counts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected EList<BatchCount> counts;

	/**
	 * The cached value of the '{@link #getProblems() <em>Problems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblems()
	 * @generated
	 * @ordered
	 */
	protected EList<ImportProblem> problems;

	/**
	 * The cached value of the '{@link #getNotInIt() <em>Not In It</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotInIt()
	 * @generated
	 * @ordered
	 */
	protected EList<String> notInIt;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImportBatchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActivityPackage.Literals.IMPORT_BATCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(long newNumber) {
		long oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.IMPORT_BATCH__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.IMPORT_BATCH__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReader() {
		return reader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReader(String newReader) {
		String oldReader = reader;
		reader = newReader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.IMPORT_BATCH__READER, oldReader, reader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPaths() {
		if (paths == null) {
			paths = new EDataTypeEList<String>(String.class, this, ActivityPackage.IMPORT_BATCH__PATHS);
		}
		return paths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BatchState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(BatchState newState) {
		BatchState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.IMPORT_BATCH__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.IMPORT_BATCH__STARTED, oldStarted, started));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFinished() {
		return finished;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinished(Instant newFinished) {
		Instant oldFinished = finished;
		finished = newFinished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.IMPORT_BATCH__FINISHED, oldFinished, finished));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwnAccountUid() {
		return ownAccountUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnAccountUid(String newOwnAccountUid) {
		String oldOwnAccountUid = ownAccountUid;
		ownAccountUid = newOwnAccountUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.IMPORT_BATCH__OWN_ACCOUNT_UID, oldOwnAccountUid, ownAccountUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getArchiveDate() {
		return archiveDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchiveDate(Instant newArchiveDate) {
		Instant oldArchiveDate = archiveDate;
		archiveDate = newArchiveDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.IMPORT_BATCH__ARCHIVE_DATE, oldArchiveDate, archiveDate));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.IMPORT_BATCH__FINGERPRINT, oldFingerprint, fingerprint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BatchCount> getCounts() {
		if (counts == null) {
			counts = new EObjectContainmentEList<BatchCount>(BatchCount.class, this, ActivityPackage.IMPORT_BATCH__COUNTS);
		}
		return counts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImportProblem> getProblems() {
		if (problems == null) {
			problems = new EObjectContainmentEList<ImportProblem>(ImportProblem.class, this, ActivityPackage.IMPORT_BATCH__PROBLEMS);
		}
		return problems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNotInIt() {
		if (notInIt == null) {
			notInIt = new EDataTypeEList<String>(String.class, this, ActivityPackage.IMPORT_BATCH__NOT_IN_IT);
		}
		return notInIt;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.IMPORT_BATCH__CURSOR, oldCursor, cursor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ActivityPackage.IMPORT_BATCH__COUNTS:
				return ((InternalEList<?>)getCounts()).basicRemove(otherEnd, msgs);
			case ActivityPackage.IMPORT_BATCH__PROBLEMS:
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
			case ActivityPackage.IMPORT_BATCH__NUMBER:
				return getNumber();
			case ActivityPackage.IMPORT_BATCH__PLATFORM:
				return getPlatform();
			case ActivityPackage.IMPORT_BATCH__READER:
				return getReader();
			case ActivityPackage.IMPORT_BATCH__PATHS:
				return getPaths();
			case ActivityPackage.IMPORT_BATCH__STATE:
				return getState();
			case ActivityPackage.IMPORT_BATCH__STARTED:
				return getStarted();
			case ActivityPackage.IMPORT_BATCH__FINISHED:
				return getFinished();
			case ActivityPackage.IMPORT_BATCH__OWN_ACCOUNT_UID:
				return getOwnAccountUid();
			case ActivityPackage.IMPORT_BATCH__ARCHIVE_DATE:
				return getArchiveDate();
			case ActivityPackage.IMPORT_BATCH__FINGERPRINT:
				return getFingerprint();
			case ActivityPackage.IMPORT_BATCH__COUNTS:
				return getCounts();
			case ActivityPackage.IMPORT_BATCH__PROBLEMS:
				return getProblems();
			case ActivityPackage.IMPORT_BATCH__NOT_IN_IT:
				return getNotInIt();
			case ActivityPackage.IMPORT_BATCH__CURSOR:
				return getCursor();
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
			case ActivityPackage.IMPORT_BATCH__NUMBER:
				setNumber((Long)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__PLATFORM:
				setPlatform((String)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__READER:
				setReader((String)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__PATHS:
				getPaths().clear();
				getPaths().addAll((Collection<? extends String>)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__STATE:
				setState((BatchState)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__STARTED:
				setStarted((Instant)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__FINISHED:
				setFinished((Instant)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__OWN_ACCOUNT_UID:
				setOwnAccountUid((String)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__ARCHIVE_DATE:
				setArchiveDate((Instant)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__FINGERPRINT:
				setFingerprint((String)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__COUNTS:
				getCounts().clear();
				getCounts().addAll((Collection<? extends BatchCount>)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__PROBLEMS:
				getProblems().clear();
				getProblems().addAll((Collection<? extends ImportProblem>)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__NOT_IN_IT:
				getNotInIt().clear();
				getNotInIt().addAll((Collection<? extends String>)newValue);
				return;
			case ActivityPackage.IMPORT_BATCH__CURSOR:
				setCursor((String)newValue);
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
			case ActivityPackage.IMPORT_BATCH__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ActivityPackage.IMPORT_BATCH__PLATFORM:
				setPlatform(PLATFORM_EDEFAULT);
				return;
			case ActivityPackage.IMPORT_BATCH__READER:
				setReader(READER_EDEFAULT);
				return;
			case ActivityPackage.IMPORT_BATCH__PATHS:
				getPaths().clear();
				return;
			case ActivityPackage.IMPORT_BATCH__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ActivityPackage.IMPORT_BATCH__STARTED:
				setStarted(STARTED_EDEFAULT);
				return;
			case ActivityPackage.IMPORT_BATCH__FINISHED:
				setFinished(FINISHED_EDEFAULT);
				return;
			case ActivityPackage.IMPORT_BATCH__OWN_ACCOUNT_UID:
				setOwnAccountUid(OWN_ACCOUNT_UID_EDEFAULT);
				return;
			case ActivityPackage.IMPORT_BATCH__ARCHIVE_DATE:
				setArchiveDate(ARCHIVE_DATE_EDEFAULT);
				return;
			case ActivityPackage.IMPORT_BATCH__FINGERPRINT:
				setFingerprint(FINGERPRINT_EDEFAULT);
				return;
			case ActivityPackage.IMPORT_BATCH__COUNTS:
				getCounts().clear();
				return;
			case ActivityPackage.IMPORT_BATCH__PROBLEMS:
				getProblems().clear();
				return;
			case ActivityPackage.IMPORT_BATCH__NOT_IN_IT:
				getNotInIt().clear();
				return;
			case ActivityPackage.IMPORT_BATCH__CURSOR:
				setCursor(CURSOR_EDEFAULT);
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
			case ActivityPackage.IMPORT_BATCH__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ActivityPackage.IMPORT_BATCH__PLATFORM:
				return PLATFORM_EDEFAULT == null ? platform != null : !PLATFORM_EDEFAULT.equals(platform);
			case ActivityPackage.IMPORT_BATCH__READER:
				return READER_EDEFAULT == null ? reader != null : !READER_EDEFAULT.equals(reader);
			case ActivityPackage.IMPORT_BATCH__PATHS:
				return paths != null && !paths.isEmpty();
			case ActivityPackage.IMPORT_BATCH__STATE:
				return state != STATE_EDEFAULT;
			case ActivityPackage.IMPORT_BATCH__STARTED:
				return STARTED_EDEFAULT == null ? started != null : !STARTED_EDEFAULT.equals(started);
			case ActivityPackage.IMPORT_BATCH__FINISHED:
				return FINISHED_EDEFAULT == null ? finished != null : !FINISHED_EDEFAULT.equals(finished);
			case ActivityPackage.IMPORT_BATCH__OWN_ACCOUNT_UID:
				return OWN_ACCOUNT_UID_EDEFAULT == null ? ownAccountUid != null : !OWN_ACCOUNT_UID_EDEFAULT.equals(ownAccountUid);
			case ActivityPackage.IMPORT_BATCH__ARCHIVE_DATE:
				return ARCHIVE_DATE_EDEFAULT == null ? archiveDate != null : !ARCHIVE_DATE_EDEFAULT.equals(archiveDate);
			case ActivityPackage.IMPORT_BATCH__FINGERPRINT:
				return FINGERPRINT_EDEFAULT == null ? fingerprint != null : !FINGERPRINT_EDEFAULT.equals(fingerprint);
			case ActivityPackage.IMPORT_BATCH__COUNTS:
				return counts != null && !counts.isEmpty();
			case ActivityPackage.IMPORT_BATCH__PROBLEMS:
				return problems != null && !problems.isEmpty();
			case ActivityPackage.IMPORT_BATCH__NOT_IN_IT:
				return notInIt != null && !notInIt.isEmpty();
			case ActivityPackage.IMPORT_BATCH__CURSOR:
				return CURSOR_EDEFAULT == null ? cursor != null : !CURSOR_EDEFAULT.equals(cursor);
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
		result.append(" (number: ");
		result.append(number);
		result.append(", platform: ");
		result.append(platform);
		result.append(", reader: ");
		result.append(reader);
		result.append(", paths: ");
		result.append(paths);
		result.append(", state: ");
		result.append(state);
		result.append(", started: ");
		result.append(started);
		result.append(", finished: ");
		result.append(finished);
		result.append(", ownAccountUid: ");
		result.append(ownAccountUid);
		result.append(", archiveDate: ");
		result.append(archiveDate);
		result.append(", fingerprint: ");
		result.append(fingerprint);
		result.append(", notInIt: ");
		result.append(notInIt);
		result.append(", cursor: ");
		result.append(cursor);
		result.append(')');
		return result.toString();
	}

} //ImportBatchImpl
