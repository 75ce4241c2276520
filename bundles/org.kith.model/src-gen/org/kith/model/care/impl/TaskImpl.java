/**
 */
package org.kith.model.care.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.care.CarePackage;
import org.kith.model.care.Task;
import org.kith.model.care.TaskStatus;

import org.kith.model.people.Sensitivity;
import org.kith.model.people.UnknownProperty;

import org.kith.model.people.impl.AggregateImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getCompleted <em>Completed</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getDeferredUntil <em>Deferred Until</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getInteractionKeys <em>Interaction Keys</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getGatheringUid <em>Gathering Uid</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.kith.model.care.impl.TaskImpl#getUnknownProperties <em>Unknown Properties</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class TaskImpl extends AggregateImpl implements Task {
	/**
	 * The default value of the '{@link #getPersonUid() <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonUid()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSON_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPersonUid() <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonUid()
	 * @generated
	 * @ordered
	 */
	protected String personUid = PERSON_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final Instant START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected Instant start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected Instant due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompleted() <em>Completed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompleted()
	 * @generated
	 * @ordered
	 */
	protected static final Instant COMPLETED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompleted() <em>Completed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompleted()
	 * @generated
	 * @ordered
	 */
	protected Instant completed = COMPLETED_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final TaskStatus STATUS_EDEFAULT = TaskStatus.NEEDS_ACTION;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected TaskStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final int PRIORITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected int priority = PRIORITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<String> categories;

	/**
	 * The default value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected static final Sensitivity SENSITIVITY_EDEFAULT = Sensitivity.PRIVATE;

	/**
	 * The cached value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected Sensitivity sensitivity = SENSITIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeferredUntil() <em>Deferred Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeferredUntil()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DEFERRED_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeferredUntil() <em>Deferred Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeferredUntil()
	 * @generated
	 * @ordered
	 */
	protected Instant deferredUntil = DEFERRED_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInteractionKeys() <em>Interaction Keys</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractionKeys()
	 * @generated
	 * @ordered
	 */
	protected EList<String> interactionKeys;

	/**
	 * The default value of the '{@link #getGatheringUid() <em>Gathering Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGatheringUid()
	 * @generated
	 * @ordered
	 */
	protected static final String GATHERING_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGatheringUid() <em>Gathering Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGatheringUid()
	 * @generated
	 * @ordered
	 */
	protected String gatheringUid = GATHERING_UID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecurrence() <em>Recurrence</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecurrence()
	 * @generated
	 * @ordered
	 */
	protected EList<String> recurrence;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnknownProperties() <em>Unknown Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<UnknownProperty> unknownProperties;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CarePackage.Literals.TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPersonUid() {
		return personUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonUid(String newPersonUid) {
		String oldPersonUid = personUid;
		personUid = newPersonUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.TASK__PERSON_UID, oldPersonUid, personUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.TASK__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.TASK__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(Instant newStart) {
		Instant oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.TASK__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(Instant newDue) {
		Instant oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.TASK__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCompleted() {
		return completed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompleted(Instant newCompleted) {
		Instant oldCompleted = completed;
		completed = newCompleted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.TASK__COMPLETED, oldCompleted, completed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(TaskStatus newStatus) {
		TaskStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.TASK__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(int newPriority) {
		int oldPriority = priority;
		priority = newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.TASK__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCategories() {
		if (categories == null) {
			categories = new EDataTypeUniqueEList<String>(String.class, this, CarePackage.TASK__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sensitivity getSensitivity() {
		return sensitivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitivity(Sensitivity newSensitivity) {
		Sensitivity oldSensitivity = sensitivity;
		sensitivity = newSensitivity == null ? SENSITIVITY_EDEFAULT : newSensitivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.TASK__SENSITIVITY, oldSensitivity, sensitivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDeferredUntil() {
		return deferredUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeferredUntil(Instant newDeferredUntil) {
		Instant oldDeferredUntil = deferredUntil;
		deferredUntil = newDeferredUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.TASK__DEFERRED_UNTIL, oldDeferredUntil, deferredUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInteractionKeys() {
		if (interactionKeys == null) {
			interactionKeys = new EDataTypeUniqueEList<String>(String.class, this, CarePackage.TASK__INTERACTION_KEYS);
		}
		return interactionKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGatheringUid() {
		return gatheringUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGatheringUid(String newGatheringUid) {
		String oldGatheringUid = gatheringUid;
		gatheringUid = newGatheringUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.TASK__GATHERING_UID, oldGatheringUid, gatheringUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRecurrence() {
		if (recurrence == null) {
			recurrence = new EDataTypeEList<String>(String.class, this, CarePackage.TASK__RECURRENCE);
		}
		return recurrence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.TASK__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UnknownProperty> getUnknownProperties() {
		if (unknownProperties == null) {
			unknownProperties = new EObjectContainmentEList<UnknownProperty>(UnknownProperty.class, this, CarePackage.TASK__UNKNOWN_PROPERTIES);
		}
		return unknownProperties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOpen() {
		return ((this.getStatus() == TaskStatus.NEEDS_ACTION) || (this.getStatus() == TaskStatus.IN_PROCESS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CarePackage.TASK__UNKNOWN_PROPERTIES:
				return ((InternalEList<?>)getUnknownProperties()).basicRemove(otherEnd, msgs);
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
			case CarePackage.TASK__PERSON_UID:
				return getPersonUid();
			case CarePackage.TASK__SUMMARY:
				return getSummary();
			case CarePackage.TASK__DESCRIPTION:
				return getDescription();
			case CarePackage.TASK__START:
				return getStart();
			case CarePackage.TASK__DUE:
				return getDue();
			case CarePackage.TASK__COMPLETED:
				return getCompleted();
			case CarePackage.TASK__STATUS:
				return getStatus();
			case CarePackage.TASK__PRIORITY:
				return getPriority();
			case CarePackage.TASK__CATEGORIES:
				return getCategories();
			case CarePackage.TASK__SENSITIVITY:
				return getSensitivity();
			case CarePackage.TASK__DEFERRED_UNTIL:
				return getDeferredUntil();
			case CarePackage.TASK__INTERACTION_KEYS:
				return getInteractionKeys();
			case CarePackage.TASK__GATHERING_UID:
				return getGatheringUid();
			case CarePackage.TASK__RECURRENCE:
				return getRecurrence();
			case CarePackage.TASK__SOURCE:
				return getSource();
			case CarePackage.TASK__UNKNOWN_PROPERTIES:
				return getUnknownProperties();
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
			case CarePackage.TASK__PERSON_UID:
				setPersonUid((String)newValue);
				return;
			case CarePackage.TASK__SUMMARY:
				setSummary((String)newValue);
				return;
			case CarePackage.TASK__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case CarePackage.TASK__START:
				setStart((Instant)newValue);
				return;
			case CarePackage.TASK__DUE:
				setDue((Instant)newValue);
				return;
			case CarePackage.TASK__COMPLETED:
				setCompleted((Instant)newValue);
				return;
			case CarePackage.TASK__STATUS:
				setStatus((TaskStatus)newValue);
				return;
			case CarePackage.TASK__PRIORITY:
				setPriority((Integer)newValue);
				return;
			case CarePackage.TASK__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends String>)newValue);
				return;
			case CarePackage.TASK__SENSITIVITY:
				setSensitivity((Sensitivity)newValue);
				return;
			case CarePackage.TASK__DEFERRED_UNTIL:
				setDeferredUntil((Instant)newValue);
				return;
			case CarePackage.TASK__INTERACTION_KEYS:
				getInteractionKeys().clear();
				getInteractionKeys().addAll((Collection<? extends String>)newValue);
				return;
			case CarePackage.TASK__GATHERING_UID:
				setGatheringUid((String)newValue);
				return;
			case CarePackage.TASK__RECURRENCE:
				getRecurrence().clear();
				getRecurrence().addAll((Collection<? extends String>)newValue);
				return;
			case CarePackage.TASK__SOURCE:
				setSource((String)newValue);
				return;
			case CarePackage.TASK__UNKNOWN_PROPERTIES:
				getUnknownProperties().clear();
				getUnknownProperties().addAll((Collection<? extends UnknownProperty>)newValue);
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
			case CarePackage.TASK__PERSON_UID:
				setPersonUid(PERSON_UID_EDEFAULT);
				return;
			case CarePackage.TASK__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case CarePackage.TASK__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case CarePackage.TASK__START:
				setStart(START_EDEFAULT);
				return;
			case CarePackage.TASK__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case CarePackage.TASK__COMPLETED:
				setCompleted(COMPLETED_EDEFAULT);
				return;
			case CarePackage.TASK__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case CarePackage.TASK__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case CarePackage.TASK__CATEGORIES:
				getCategories().clear();
				return;
			case CarePackage.TASK__SENSITIVITY:
				setSensitivity(SENSITIVITY_EDEFAULT);
				return;
			case CarePackage.TASK__DEFERRED_UNTIL:
				setDeferredUntil(DEFERRED_UNTIL_EDEFAULT);
				return;
			case CarePackage.TASK__INTERACTION_KEYS:
				getInteractionKeys().clear();
				return;
			case CarePackage.TASK__GATHERING_UID:
				setGatheringUid(GATHERING_UID_EDEFAULT);
				return;
			case CarePackage.TASK__RECURRENCE:
				getRecurrence().clear();
				return;
			case CarePackage.TASK__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case CarePackage.TASK__UNKNOWN_PROPERTIES:
				getUnknownProperties().clear();
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
			case CarePackage.TASK__PERSON_UID:
				return PERSON_UID_EDEFAULT == null ? personUid != null : !PERSON_UID_EDEFAULT.equals(personUid);
			case CarePackage.TASK__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case CarePackage.TASK__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case CarePackage.TASK__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case CarePackage.TASK__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case CarePackage.TASK__COMPLETED:
				return COMPLETED_EDEFAULT == null ? completed != null : !COMPLETED_EDEFAULT.equals(completed);
			case CarePackage.TASK__STATUS:
				return status != STATUS_EDEFAULT;
			case CarePackage.TASK__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case CarePackage.TASK__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case CarePackage.TASK__SENSITIVITY:
				return sensitivity != SENSITIVITY_EDEFAULT;
			case CarePackage.TASK__DEFERRED_UNTIL:
				return DEFERRED_UNTIL_EDEFAULT == null ? deferredUntil != null : !DEFERRED_UNTIL_EDEFAULT.equals(deferredUntil);
			case CarePackage.TASK__INTERACTION_KEYS:
				return interactionKeys != null && !interactionKeys.isEmpty();
			case CarePackage.TASK__GATHERING_UID:
				return GATHERING_UID_EDEFAULT == null ? gatheringUid != null : !GATHERING_UID_EDEFAULT.equals(gatheringUid);
			case CarePackage.TASK__RECURRENCE:
				return recurrence != null && !recurrence.isEmpty();
			case CarePackage.TASK__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case CarePackage.TASK__UNKNOWN_PROPERTIES:
				return unknownProperties != null && !unknownProperties.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case CarePackage.TASK___IS_OPEN:
				return isOpen();
		}
		return super.eInvoke(operationID, arguments);
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
		result.append(" (personUid: ");
		result.append(personUid);
		result.append(", summary: ");
		result.append(summary);
		result.append(", description: ");
		result.append(description);
		result.append(", start: ");
		result.append(start);
		result.append(", due: ");
		result.append(due);
		result.append(", completed: ");
		result.append(completed);
		result.append(", status: ");
		result.append(status);
		result.append(", priority: ");
		result.append(priority);
		result.append(", categories: ");
		result.append(categories);
		result.append(", sensitivity: ");
		result.append(sensitivity);
		result.append(", deferredUntil: ");
		result.append(deferredUntil);
		result.append(", interactionKeys: ");
		result.append(interactionKeys);
		result.append(", gatheringUid: ");
		result.append(gatheringUid);
		result.append(", recurrence: ");
		result.append(recurrence);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //TaskImpl
